package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All places with a ledger, as they stand on a day.
///
/// @param at the day of valid time; the last one told where none was asked for, absent where nothing is dated
/// @param known the day of knowledge; absent for all that is known
/// @param places those with most postings first
public record Standings(Optional<LocalDate> at, Optional<LocalDate> known, List<Standing> places) {
  public Standings {
    places = List.copyOf(places);
  }
}
