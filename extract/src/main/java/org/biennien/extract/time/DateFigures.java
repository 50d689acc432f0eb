package org.biennien.extract.time;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Year;

/// Dates within one number token, day first as Vietnam writes them: `11/12`, `8-11`, `21.5`, `17-11-2017`,
/// `3-5/6/2017`, `28/5-3/6`, `6/2013`, `2014-2017`.
final class DateFigures {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  /// A date or an interval of dates.
  ///
  /// @param led whether a word before says that this is a date; without it only full dates count
  Optional<TimeExpression> read(Figures figures, boolean led) {
    if (figures.separators().isEmpty() || !figures.tail().isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeExpression> whole = single(figures, led).map(d -> d);
    return whole.isPresent() || !led ? whole : interval(figures);
  }

  /// One date: `11/12`, `11/12/2016`, `2016-12-11`.
  private static Optional<CalendarDate> single(Figures figures, boolean led) {
    String shape = figures.separators();
    if (shape.length() == 2 && shape.charAt(0) == shape.charAt(1) && mark(shape.charAt(0))) {
      boolean yearFirst = figures.groups().getFirst().length() == 4;
      int year = figures.number(yearFirst ? 0 : 2);
      boolean shortYear = !yearFirst && figures.groups().get(2).length() == 2 && led;
      return valid(shortYear ? 2000 + year : year, figures.number(1), figures.number(yearFirst ? 2 : 0));
    }
    return led && shape.length() == 1 && mark(shape.charAt(0)) && figures.groups().get(1).length() <= 2
        ? validDay(new Year.Untold(), figures.number(1), figures.number(0)) : Optional.empty();
  }

  private static boolean mark(char separator) {
    return separator == '/' || separator == '-' || separator == '.';
  }

  /// Two ends with a dash between; what the first leaves out, the second gives: `3-5/6`.
  private Optional<TimeExpression> interval(Figures figures) {
    List<Figures> parts = figures.parts();
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Optional<CalendarDate> end = end(parts.get(1));
    Optional<CalendarDate> start = end.flatMap(e -> end(parts.getFirst())
        .or(() -> dayOnly(parts.getFirst(), e)));
    return start.map(s -> new Interval(Optional.of(s), end.map(e -> e)));
  }

  private Optional<CalendarDate> end(Figures part) {
    return part.separators().isEmpty() ? Optional.empty() : monthAndYear(part).or(() -> single(part, true));
  }

  private static Optional<CalendarDate> dayOnly(Figures part, CalendarDate end) {
    return part.separators().isEmpty() && end.day().isPresent() ? day(part) : Optional.empty();
  }

  /// A day of a month that is told later: the `3` of *từ 3 đến 5/6*.
  static Optional<CalendarDate> day(Figures figures) {
    boolean shaped = figures.shape("") && figures.groups().getFirst().length() <= 2;
    return shaped && figures.number(0) >= 1 && figures.number(0) <= 31
        ? Optional.of(date(new Year.Untold(), OptionalInt.empty(), OptionalInt.of(figures.number(0))))
        : Optional.empty();
  }

  /// What may stand behind *tháng*: `11`, `11/2017`, `11-2017`, `1.2016`.
  Optional<CalendarDate> month(Figures figures) {
    boolean alone = figures.shape("") && figures.number(0) >= 1 && figures.number(0) <= 12;
    return alone
        ? Optional.of(date(new Year.Untold(), OptionalInt.of(figures.number(0)), OptionalInt.empty()))
        : monthAndYear(figures);
  }

  /// `11/2017`, `11-2017`, `1.2016`.
  Optional<CalendarDate> monthAndYear(Figures figures) {
    boolean shaped = figures.separators().length() == 1 && figures.tail().isEmpty()
        && mark(figures.separators().charAt(0))
        && figures.groups().get(1).length() == 4 && year(figures.number(1))
        && figures.number(0) >= 1 && figures.number(0) <= 12;
    return shaped
        ? Optional.of(date(new Year.Stated(figures.number(1)), OptionalInt.of(figures.number(0)),
            OptionalInt.empty()))
        : Optional.empty();
  }

  /// What may stand behind *năm*: `2016`, `2014-2017`.
  Optional<TimeExpression> years(Figures figures) {
    List<CalendarDate> years = figures.parts().stream()
        .filter(p -> p.shape("") && p.groups().getFirst().length() == 4 && year(p.number(0)))
        .map(p -> date(new Year.Stated(p.number(0)), OptionalInt.empty(), OptionalInt.empty())).toList();
    if (years.size() != figures.parts().size()) {
      return Optional.empty();
    }
    return switch (years.size()) {
      case 1 -> Optional.of(years.getFirst());
      case 2 -> Optional.of(Interval.of(years.getFirst(), years.get(1)));
      default -> Optional.empty();
    };
  }

  private static boolean year(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  private static Optional<CalendarDate> valid(int year, int month, int day) {
    return year(year) ? validDay(new Year.Stated(year), month, day) : Optional.empty();
  }

  private static Optional<CalendarDate> validDay(Year year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength()
        ? Optional.of(date(year, OptionalInt.of(month), OptionalInt.of(day))) : Optional.empty();
  }

  static CalendarDate date(Year year, OptionalInt month, OptionalInt day) {
    return new CalendarDate(year, month, day, Part.WHOLE, Lean.UNTOLD);
  }
}
