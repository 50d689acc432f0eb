package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.biennien.claim.Edtf;

/// The days on which a happening can have been.
///
/// @param from the first
/// @param to the last
/// @param told whether a claim tells them; otherwise they are the last days before publication
public record DayRange(LocalDate from, LocalDate to, boolean told) {
  /// News tells of yesterday and the day before.
  private static final int NEWS_DAYS = 2;

  /// The days of a happening; absent where neither it nor its article has a date on the calendar. An open
  /// range (`2017-11-08/..`) is taken for the day that it names: when it was so is known only there.
  public static Optional<DayRange> of(Happening happening) {
    Optional<Edtf> told = happening.time();
    if (told.isPresent()) {
      Optional<LocalDate> from = told.get().earliest();
      Optional<LocalDate> to = told.get().latest();
      return from.or(() -> to).map(day -> new DayRange(day, to.orElse(day), true));
    }
    Optional<Edtf> published = happening.report().published().value();
    return published.flatMap(Edtf::latest).map(last ->
        new DayRange(published.flatMap(Edtf::earliest).orElse(last).minusDays(NEWS_DAYS), last, false));
  }

  boolean meets(DayRange other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /// How many.
  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  @Override
  public String toString() {
    String days = from.equals(to) ? from.toString() : from + "/" + to;
    return told ? days : days + " by publication";
  }
}
