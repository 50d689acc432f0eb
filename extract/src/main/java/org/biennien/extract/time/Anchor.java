package org.biennien.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// A date to count from, with what is known of it: a day, a month, a year; perhaps without its year.
///
/// Where the year is not known, the days stand in a year that has every day, and every date made from them
/// drops the year again: eight weeks before `XXXX-12-11` is `XXXX-10-16`.
///
/// @param first the first day it can mean
/// @param last the last day it can mean
/// @param yearKnown whether the year is that of the days
record Anchor(LocalDate first, LocalDate last, boolean yearKnown) {
  private static final int STAND_IN_YEAR = 2000;

  /// The anchor that `value` gives; absent for an open interval.
  static Optional<Anchor> of(Edtf value) {
    boolean known = value.earliest().isPresent() && value.latest().isPresent();
    Optional<LocalDate> first = value.start().flatMap(d -> d.withYear(STAND_IN_YEAR).earliest());
    Optional<LocalDate> last = value.end().flatMap(d -> d.withYear(STAND_IN_YEAR).latest());
    return first.flatMap(f -> last.map(l -> new Anchor(f, l, known)));
  }

  static Anchor of(LocalDate day, boolean yearKnown) {
    return new Anchor(day, day, yearKnown);
  }

  /// Whether the other lies wholly within this one.
  boolean contains(Anchor other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /// The day, where it is one.
  Optional<LocalDate> day() {
    return first.equals(last) ? Optional.of(first) : Optional.empty();
  }

  /// Monday of the week, where it lies in one.
  Optional<LocalDate> week() {
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusDays(6).isBefore(last) ? Optional.empty() : Optional.of(monday);
  }

  /// The month, where it lies in one.
  Optional<YearMonth> month() {
    return YearMonth.from(first).equals(YearMonth.from(last)) ? Optional.of(YearMonth.from(first))
        : Optional.empty();
  }

  /// The year, where it lies in one and is known.
  OptionalInt year() {
    return yearKnown && first.getYear() == last.getYear() ? OptionalInt.of(first.getYear())
        : OptionalInt.empty();
  }

  /// The day, month or year that it is, where it is one.
  Optional<EdtfDate> date() {
    boolean wholeMonth = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    boolean wholeYear = first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1)) && yearKnown;
    return day().map(this::day)
        .or(() -> wholeMonth ? Optional.of(month(first)) : Optional.empty())
        .or(() -> wholeYear ? Optional.of(year(first.getYear())) : Optional.empty());
  }

  /// A day that stands for the whole, to count weeks and months from: the day itself, or the middle of the
  /// month.
  Optional<LocalDate> middle() {
    return day().or(() -> month().map(m -> m.atDay(15)));
  }

  /// That day, as far as this anchor's year is known.
  EdtfDate day(LocalDate day) {
    return strip(EdtfDate.of(day));
  }

  /// The month of that day.
  EdtfDate month(LocalDate day) {
    return strip(new EdtfDate(OptionalInt.of(day.getYear()), OptionalInt.of(day.getMonthValue()),
        OptionalInt.empty(),
        EdtfDate.Qualifier.EXACT));
  }

  /// The year of that day.
  static EdtfDate year(int year) {
    return new EdtfDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(),
        EdtfDate.Qualifier.EXACT);
  }

  private EdtfDate strip(EdtfDate date) {
    return yearKnown ? date : new EdtfDate(OptionalInt.empty(), date.month(), date.day(), date.qualifier());
  }
}
