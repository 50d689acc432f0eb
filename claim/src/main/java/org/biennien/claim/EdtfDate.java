package org.biennien.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One date of an EDTF string: `2017-11-08`, `2017-11`, `2017`, `XXXX-12-11`, `2017-11~`.
///
/// @param year absent for `XXXX`
/// @param month 1 to 12; absent where not told
/// @param day 1 to 31, a day that exists in the month; absent where not told
/// @param qualifier certainty of the whole date
public record EdtfDate(OptionalInt year, OptionalInt month, OptionalInt day, Qualifier qualifier) {
  private static final Pattern FORM = Pattern.compile(
      "(?<year>\\d{4}|XXXX)(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?(?<qualifier>[~?%]?)");
  /// A year in which every day and month exists; stands in where the year is not known.
  private static final int LEAP_YEAR = 2000;
  private static final int PLAIN_DAY = 10;
  /// Later days may not exist, and are told as such elsewhere.
  private static final int EVERY_MONTH_HAS = 28;

  public EdtfDate {
    if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
      throw new IllegalArgumentException("month %02d: must be 01 to 12".formatted(month.getAsInt()));
    }
    if (day.isPresent()) {
      if (month.isEmpty()) {
        throw new IllegalArgumentException("day %02d has no month".formatted(day.getAsInt()));
      }
      int last = YearMonth.of(year.orElse(LEAP_YEAR), month.getAsInt()).lengthOfMonth();
      if (day.getAsInt() < 1 || day.getAsInt() > last) {
        throw new IllegalArgumentException("day %02d: month %02d has %d days"
            .formatted(day.getAsInt(), month.getAsInt(), last));
      }
    }
  }

  /// How sure a date is (ISO 8601-2).
  public enum Qualifier {
    /// No mark.
    EXACT(""),
    /// `~`: about.
    APPROXIMATE("~"),
    /// `?`: perhaps.
    UNCERTAIN("?"),
    /// `%`: perhaps, and about.
    BOTH("%");

    private final String mark;

    Qualifier(String mark) {
      this.mark = mark;
    }
  }

  /// The day itself.
  public static EdtfDate of(LocalDate date) {
    return new EdtfDate(OptionalInt.of(date.getYear()), OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()), Qualifier.EXACT);
  }

  static EdtfDate parse(String text) {
    return plainDay(text).map(EdtfDate::of).orElseGet(() -> parts(text));
  }

  /// A text of the form `2017-11-08`, by far the most common one: a map of thousands of places waits for it.
  private static Optional<LocalDate> plainDay(String text) {
    if (text.length() != PLAIN_DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    for (int i = 0; i < PLAIN_DAY; i++) {
      if (i != 4 && i != 7 && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
        return Optional.empty();
      }
    }
    int month = Integer.parseInt(text, 5, 7, 10);
    int day = Integer.parseInt(text, 8, PLAIN_DAY, 10);
    return month >= 1 && month <= 12 && day >= 1 && day <= EVERY_MONTH_HAS
        ? Optional.of(LocalDate.of(Integer.parseInt(text, 0, 4, 10), month, day)) : Optional.empty();
  }

  private static EdtfDate parts(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("\"%s\": expected YYYY, YYYY-MM or YYYY-MM-DD, XXXX for an unknown year"
          .formatted(text));
    }
    Qualifier qualifier = Qualifier.EXACT;
    for (Qualifier q : Qualifier.values()) {
      if (q.mark.equals(form.group("qualifier"))) {
        qualifier = q;
      }
    }
    return new EdtfDate(number(form, "year"), number(form, "month"), number(form, "day"), qualifier);
  }

  private static OptionalInt number(Matcher form, String group) {
    String digits = Optional.ofNullable(form.group(group)).orElse("X");
    return digits.startsWith("X") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /// The first day that it can mean; absent without a year.
  public Optional<LocalDate> earliest() {
    return year.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year.getAsInt(), month.orElse(1), day.orElse(1)));
  }

  /// The last day that it can mean; absent without a year.
  public Optional<LocalDate> latest() {
    if (year.isEmpty()) {
      return Optional.empty();
    }
    YearMonth last = YearMonth.of(year.getAsInt(), month.orElse(12));
    return Optional.of(last.atDay(day.orElse(last.lengthOfMonth())));
  }

  /// The same date in that year; a date that has a year keeps it.
  public EdtfDate withYear(int newYear) {
    return year.isPresent() ? this : new EdtfDate(OptionalInt.of(newYear), month, day, qualifier);
  }

  /// The same date with that qualifier.
  public EdtfDate with(Qualifier newQualifier) {
    return new EdtfDate(year, month, day, newQualifier);
  }

  @Override
  public String toString() {
    var text = new StringBuilder(16);
    if (year.isPresent()) {
      digits(text, year.getAsInt(), 4);
    } else {
      text.append("XXXX");
    }
    month.ifPresent(m -> digits(text.append('-'), m, 2));
    day.ifPresent(d -> digits(text.append('-'), d, 2));
    return text.append(qualifier.mark).toString();
  }

  /// Writes a number with so many digits at least: made for each claim, and a format string costs a hundred times as much.
  private static void digits(StringBuilder text, int number, int least) {
    String digits = Integer.toString(number);
    text.repeat('0', Math.max(0, least - digits.length())).append(digits);
  }
}
