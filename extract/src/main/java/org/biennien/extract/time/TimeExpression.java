package org.biennien.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.claim.Edtf;

/// What the words of a time expression say, before anything is counted from a publication date.
sealed interface TimeExpression {
  /// What is counted.
  enum Unit { HOUR, DAY, WEEK, MONTH, YEAR, DECADE }

  /// Which part of a week, month or year: *đầu*, *giữa*, *cuối*.
  enum Part { WHOLE, EARLY, MIDDLE, LATE }

  /// Which way a date without a year is told to lie: *vừa qua*, *tới*.
  enum Lean { UNTOLD, PAST, FUTURE }

  /// Where a relative expression counts from: the publication date (*hôm qua*), the day told last or, where none was, the
  /// publication date (*hôm sau*), or the day told last alone (*hai ngày sau khi*).
  enum Origin { PUBLICATION, TOLD, ONLY_TOLD }

  /// The year of a date.
  sealed interface Year {
    /// In figures: *2016*.
    record Stated(int year) implements Year {}

    /// From the year of publication: *năm ngoái* is -1.
    record Counted(int by) implements Year {}

    /// The year told last: *tháng 11 cùng năm*.
    record Same() implements Year {}

    /// Not told.
    record Untold() implements Year {}
  }

  /// A number of units: *ba*, *2-3*, *vài*.
  ///
  /// @param min the smallest
  /// @param max the largest
  /// @param vague *vài*, *những*: the numbers are only typical ones
  record Amount(int min, int max, boolean vague) {}

  /// A date of the calendar: *ngày 5 tháng 6*, *đầu tháng 10/2023*, *năm 2016*; without a month only as a
  /// part of a longer expression (*từ 3 đến 5/6*).
  record CalendarDate(Year year, OptionalInt month, OptionalInt day, Part part, Lean lean)
      implements TimeExpression {}

  /// So many units from the origin: *hôm qua*, *đầu tuần này*, *năm ngoái*, *cùng ngày*.
  record Shift(Unit unit, int by, Origin origin, Part part) implements TimeExpression {}

  /// A day of the week; of which week, counted from that of publication, where told.
  record Weekday(DayOfWeek day, OptionalInt week, Lean lean) implements TimeExpression {}

  /// Saturday and Sunday; without a week the last ones.
  record Weekend(OptionalInt week) implements TimeExpression {}

  /// A point at a distance: *cách đây 8 tuần*, *ba ngày sau đó*.
  record Distance(Amount amount, Unit unit, boolean forward, Origin origin) implements TimeExpression {}

  /// All the time up to or from the publication: *hai tuần qua*, *6 tháng tới*.
  record Stretch(Amount amount, Unit unit, boolean forward) implements TimeExpression {}

  /// So long a time, of which neither beginning nor end is told: *trong 24 giờ*. News tells of the last one, or, where the
  /// sentence speaks of what will be, of the next.
  record Within(Amount amount, Unit unit) implements TimeExpression {}

  /// The date told last, as precise as it was: *từ đó đến nay*.
  record There() implements TimeExpression {}

  /// From one date to another; open at one end for *từ*, *trước*.
  record Interval(Optional<TimeExpression> start, Optional<TimeExpression> end) implements TimeExpression {
    /// From one date to another.
    static Interval of(TimeExpression start, TimeExpression end) {
      return new Interval(Optional.of(start), Optional.of(end));
    }
  }

  /// Up to now: *từ ngày X đến nay*.
  record UntilNow(TimeExpression start) implements TimeExpression {}

  /// A movable or fixed feast of the table; a day so many after its first; or a part of it (*giữa tháng Ramadan*).
  ///
  /// @param daysAfter below 0 where no single day is told
  record Feast(String name, Year year, int daysAfter, Part part) implements TimeExpression {}

  /// Known from the words alone: *thập niên 1990*.
  record Fixed(Edtf value) implements TimeExpression {}

  /// A relative word and its date: *hôm nay (30/5)*.
  record Apposition(TimeExpression relative, TimeExpression dated) implements TimeExpression {}
}
