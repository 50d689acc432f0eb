package org.biennien.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// What the chronicle holds, for the page to set itself up with.
///
/// @param version of the program
/// @param articles how many were read
/// @param claims how many they make
/// @param events how many happenings these tell of
/// @param places how many have a ledger
/// @param contradictions how many pairs of claims cannot both be so
/// @param firstDay the first day on which a ledger changes; absent where nothing is dated
/// @param lastDay the last such day
/// @param changes all such days, in order
/// @param months how many events each month has, months without any left out
/// @param sides names of all sides, branches and sources that have a code
public record Overview(
    String version,
    int articles,
    int claims,
    int events,
    int places,
    int contradictions,
    Optional<LocalDate> firstDay,
    Optional<LocalDate> lastDay,
    List<LocalDate> changes,
    List<MonthCount> months,
    List<SideName> sides) {
  public Overview {
    changes = List.copyOf(changes);
    months = List.copyOf(months);
    sides = List.copyOf(sides);
  }

  /// How many events a month has.
  public record MonthCount(YearMonth month, int events) {}
}
