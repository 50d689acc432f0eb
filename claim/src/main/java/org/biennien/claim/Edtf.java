package org.biennien.claim;

import java.time.LocalDate;
import java.util.Optional;

/// An Extended Date/Time Format value (ISO 8601-2), in the part that the codebook uses: a date, or an interval
/// of dates with an open end. `2017-11-08`, `2017-11`, `XXXX-12-11`, `2017-11-15/2017-11-17`, `2017-11-08/..`,
/// `2015/..`, `2017-11~`.
///
/// Granularity is days or coarser; parts of a day are dropped. A date without a year has no place on the
/// calendar: its [#earliest()] and [#latest()] are absent, never guessed.
///
/// @param start the date, or the first of an interval; absent for an open start (`../2017`)
/// @param end the last date of an interval; for a single date the same as `start`; absent for an open end
public record Edtf(Optional<EdtfDate> start, Optional<EdtfDate> end) {
  public Edtf {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("EDTF \"../..\": an interval needs at least one date");
    }
    Optional<LocalDate> first = start.flatMap(EdtfDate::earliest);
    Optional<LocalDate> last = end.flatMap(EdtfDate::latest);
    if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
      throw new IllegalArgumentException("EDTF \"%s/%s\": the interval ends before it starts"
          .formatted(start.get(), end.get()));
    }
  }

  /// A single date.
  public static Edtf of(EdtfDate date) {
    return new Edtf(Optional.of(date), Optional.of(date));
  }

  /// A day.
  public static Edtf of(LocalDate day) {
    return of(EdtfDate.of(day));
  }

  /// The value written as `text`.
  ///
  /// @throws IllegalArgumentException if `text` is no EDTF of the codebook, or names a day that does not exist
  public static Edtf parse(String text) {
    try {
      int slash = text.indexOf('/');
      return slash < 0
          ? of(EdtfDate.parse(text))
          : new Edtf(bound(text.substring(0, slash)), bound(text.substring(slash + 1)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "EDTF \"%s\": %s. Write a date as 2017-11-08, 2017-11 or 2017, an interval as 2017-11-15/2017-11-17."
              .formatted(text, e.getMessage()), e);
    }
  }

  private static Optional<EdtfDate> bound(String text) {
    return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(EdtfDate.parse(text));
  }

  /// Whether this is an interval and not a single date.
  public boolean interval() {
    return !start.equals(end);
  }

  /// The first day that it can mean; absent for an open start or an unknown year.
  public Optional<LocalDate> earliest() {
    return start.flatMap(EdtfDate::earliest);
  }

  /// The last day that it can mean; absent for an open end or an unknown year.
  public Optional<LocalDate> latest() {
    return end.flatMap(EdtfDate::latest);
  }

  /// The day, where it is one known day.
  public Optional<LocalDate> day() {
    return interval() ? Optional.empty() : start.filter(d -> d.day().isPresent()).flatMap(EdtfDate::earliest);
  }

  @Override
  public String toString() {
    String from = start.map(EdtfDate::toString).orElse("..");
    return interval() ? from + "/" + end.map(EdtfDate::toString).orElse("..") : from;
  }
}
