package org.biennien.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeBasis;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Feast;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Year;

/// Gives dates of the calendar and feasts their year.
///
/// A date without a year takes the one that puts it closest to the publication date: not after it for what
/// has happened, either side of it where the sentence speaks of the future. Eleven months ago is told with its year,
/// so that a day of the next weeks is one to come. Without a publication date the year stays unknown (`XXXX-12-11`).
final class CalendarResolver {
  /// A day so near ahead is meant rather than that of last year; reports are dated up to two days early, besides: time
  /// zones, and crawl dates that are estimates.
  private static final int SOON = 30;
  /// In a text about old times a date so near before publication may be news all the same.
  private static final int RECENT = 60;

  private final Feasts feasts;

  CalendarResolver(Feasts feasts) {
    this.feasts = feasts;
  }

  Optional<Resolution> resolve(CalendarDate date, Setting setting) {
    if (date.day().isPresent() && date.month().isEmpty()) {
      return Optional.empty();
    }
    return switch (date.year()) {
      case Year.Stated(int year) -> date(date, OptionalInt.of(year))
          .map(d -> Resolution.of(d, TimeBasis.EXPLICIT, "the text gives the year"));
      case Year.Counted(int by) -> counted(date, by, setting);
      case Year.Same() -> same(date, setting);
      case Year.Untold() -> closest(date, setting);
    };
  }

  /// In the year told last; where none was, as if no year were told.
  private static Optional<Resolution> same(CalendarDate date, Setting setting) {
    OptionalInt year = setting.era().map(Anchor::year).orElse(OptionalInt.empty());
    return year.isEmpty() ? closest(date, setting) : date(date, year)
        .map(d -> Resolution.of(d, TimeBasis.NARRATIVE, "in the year told last, " + year.getAsInt()));
  }

  private static Optional<Resolution> counted(CalendarDate date, int by, Setting setting) {
    OptionalInt year = setting.publication().map(Anchor::year).orElse(OptionalInt.empty());
    if (year.isPresent()) {
      return date(date, OptionalInt.of(year.getAsInt() + by)).map(d -> Resolution.of(d, TimeBasis.PUBLICATION,
          "year counted from publication in " + year.getAsInt()));
    }
    return withoutYear(date);
  }

  private static Optional<Resolution> closest(CalendarDate date, Setting setting) {
    return setting.history().isPresent() && date.month().isPresent() && date.lean() == Lean.UNTOLD
        ? old(date, setting, closestToPublication(date, setting)) : closestToPublication(date, setting);
  }

  /// In a text about old times: in their year, unless the date may be one of the last weeks before publication.
  private static Optional<Resolution> old(CalendarDate date, Setting setting, Optional<Resolution> news) {
    Optional<LocalDate> now = setting.publication().map(Anchor::last);
    boolean recent = now.isPresent() && news.flatMap(r -> r.value().latest())
        .filter(d -> !d.isAfter(now.get()) && d.isAfter(now.get().minusDays(RECENT))).isPresent();
    return recent ? news : date(date, setting.history())
        .map(d -> Resolution.of(d, TimeBasis.NARRATIVE, "the text tells of " + setting.history().getAsInt()));
  }

  private static Optional<Resolution> closestToPublication(CalendarDate date, Setting setting) {
    if (setting.publication().isEmpty()) {
      return withoutYear(date);
    }
    Anchor publication = setting.publication().get();
    Lean lean = date.lean() == Lean.UNTOLD && setting.future() ? Lean.FUTURE : date.lean();
    boolean either = date.lean() == Lean.UNTOLD && setting.future();
    return year(publication, lean, either, date.day().isPresent(),
            y -> date(date, OptionalInt.of(y)).flatMap(EdtfDate::earliest))
        .flatMap(y -> date(date, OptionalInt.of(y)))
        .map(d -> Resolution.of(d, TimeBasis.PUBLICATION, "year closest to publication on "
            + publication.first() + (either ? ", the sentence speaks of the future" : "")));
  }

  /// The year that puts a yearly date where it is told to lie from the publication date.
  private static Optional<Integer> year(
      Anchor publication, Lean lean, boolean either, boolean toTheDay,
          IntFunction<Optional<LocalDate>> start) {
    LocalDate limit = toTheDay && lean == Lean.UNTOLD
        ? publication.last().plusDays(SOON) : publication.last();
    // A leap day may be up to eight years away.
    LocalDate first = toTheDay ? publication.first() : publication.first().withDayOfMonth(1);
    Optional<Integer> closest = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = publication.first().getYear() - 8; year <= publication.last().getYear() + 8; year++) {
      Optional<LocalDate> day = start.apply(year).filter(d -> switch (either ? Lean.UNTOLD : lean) {
        case UNTOLD -> either || !d.isAfter(limit);
        case PAST -> !d.isAfter(limit);
        case FUTURE -> !d.isBefore(first);
      });
      long days = day.map(d -> Math.abs(ChronoUnit.DAYS.between(publication.first(), d))).orElse(Long.MAX_VALUE);
      if (days < least) {
        closest = Optional.of(year);
        least = days;
      }
    }
    return closest;
  }

  private static Optional<Resolution> withoutYear(CalendarDate date) {
    return date.month().isEmpty() ? Optional.empty() : date(date, OptionalInt.empty())
        .map(d -> Resolution.of(d, TimeBasis.INCOMPLETE, "no year in the text and no publication date"));
  }

  /// The date in that year; absent where the month does not have the day.
  private static Optional<EdtfDate> date(CalendarDate date, OptionalInt year) {
    boolean about = date.part() != Part.WHOLE && date.day().isEmpty();
    try {
      return Optional.of(new EdtfDate(year, date.month(), date.day(),
          about ? EdtfDate.Qualifier.APPROXIMATE : EdtfDate.Qualifier.EXACT));
    } catch (IllegalArgumentException | DateTimeException e) {
      // 29 February of a common year, 31 November: the text errs, and no date is made up for it.
      return Optional.empty();
    }
  }

  /// The days of a feast; without a year the feast closest to the publication date, or the only one there has been.
  Optional<Feasts.Days> days(Feast feast, Setting setting) {
    Optional<Integer> year = switch (feast.year()) {
      case Year.Stated(int stated) -> Optional.of(stated);
      case Year.Counted(int by) -> setting.publication().map(Anchor::year).filter(OptionalInt::isPresent)
          .map(y -> y.getAsInt() + by);
      case Year.Same(), Year.Untold() -> feasts.only(feast.name()).or(() -> setting.publication().flatMap(p ->
          year(p, Lean.UNTOLD, setting.future(), true, y -> feasts.in(feast.name(), y).map(Feasts.Days::first))));
    };
    return year.flatMap(y -> feasts.in(feast.name(), y));
  }
}
