package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.Edtf;
import org.biennien.claim.TimeMention;

/// A group of claims by the days that they tell. Coders hardly ever put days that lie apart into one group (3 of 1,259), a
/// program does: *strikes on the 25th, 27th and 30th of June*. A day more or less is no sign of two happenings: sources
/// differ by that much, and a night has two dates.
///
/// A claim without a day of its own goes with the one before it in the text.
final class DayParts {
  private DayParts() {}

  /// The parts by what is added to the id of the group: nothing for the part that the article tells first, `@2017-06-30`
  /// for another one by its first day.
  static Map<String, List<Testimony>> of(List<Testimony> group) {
    Map<LocalDate, LocalDate> firstOf = runs(group);
    List<Testimony> inOrder = group.stream().sorted(Comparator
        .comparingInt((Testimony told) -> told.claim().trigger().quote().span().start())
        .thenComparing(told -> told.claim().id())).toList();
    Optional<LocalDate> run = inOrder.stream().flatMap(told -> day(told).stream()).findFirst().map(firstOf::get);
    Optional<LocalDate> first = run;
    Map<String, List<Testimony>> parts = new LinkedHashMap<>();
    for (Testimony told : inOrder) {
      Optional<LocalDate> own = day(told).map(firstOf::get);
      run = own.isPresent() ? own : run;
      parts.computeIfAbsent(run.equals(first) ? "" : "@" + run.orElseThrow(), part -> new ArrayList<>()).add(told);
    }
    return parts;
  }

  /// For each day the first of those that follow each other without a gap of a day.
  private static Map<LocalDate, LocalDate> runs(List<Testimony> group) {
    var days = new TreeSet<LocalDate>();
    group.forEach(told -> day(told).ifPresent(days::add));
    var firstOf = new TreeMap<LocalDate, LocalDate>();
    Optional<LocalDate> last = Optional.empty();
    for (LocalDate day : days) {
      Optional<LocalDate> before = last.filter(d -> !d.plusDays(1).isBefore(day));
      firstOf.put(day, before.map(firstOf::get).orElse(day));
      last = Optional.of(day);
    }
    return firstOf;
  }

  private static Optional<LocalDate> day(Testimony told) {
    return told.claim().time().map(TimeMention::value).flatMap(Edtf::day);
  }
}
