package org.biennien.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeBasis;
import org.biennien.extract.time.TimeExpression.Apposition;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Distance;
import org.biennien.extract.time.TimeExpression.Feast;
import org.biennien.extract.time.TimeExpression.Fixed;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Stretch;
import org.biennien.extract.time.TimeExpression.There;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.extract.time.TimeExpression.UntilNow;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Weekend;
import org.biennien.extract.time.TimeExpression.Within;
import org.biennien.extract.time.TimeExpression.Year;

/// What a time expression means in its article: an EDTF value by the codebook, section 4. What cannot be
/// resolved has none: *hôm qua* in an article of which only the month is known names no day.
final class TimexNormalizer {
  /// Which new year an eve belongs to, the lunar or the other, is plain only near it.
  private static final String EVE = "giao thừa";
  private static final int SEASON = 20;

  private final CalendarResolver calendar;

  TimexNormalizer(Feasts feasts) {
    this.calendar = new CalendarResolver(feasts);
  }

  Optional<Resolution> resolve(TimeExpression expression, Setting setting) {
    return switch (expression) {
      case CalendarDate date -> calendar.resolve(date, setting);
      case Shift shift -> RelativeResolver.shift(shift, setting);
      case Weekday weekday -> RelativeResolver.weekday(weekday, setting);
      case Weekend weekend -> RelativeResolver.weekend(weekend, setting);
      case Distance distance -> AmountResolver.distance(distance, setting);
      case Stretch stretch -> AmountResolver.stretch(stretch, setting);
      case Within within -> AmountResolver.within(within, setting);
      case There _ -> RelativeResolver.there(setting);
      case Interval interval -> interval(interval, setting);
      case UntilNow untilNow -> untilNow(untilNow, setting);
      case Feast feast -> feast(feast, setting);
      case Fixed(Edtf value) -> Optional.of(new Resolution(value, TimeBasis.EXPLICIT,
          "the words name the date"));
      case Apposition apposition -> resolve(inYear(apposition, setting), setting)
          .map(r -> r.because("the date that stands beside the relative word; " + r.reason()));
    };
  }

  /// *đầu năm đó, ngày 7/1*: the day lies in the year beside it.
  private TimeExpression inYear(Apposition apposition, Setting setting) {
    Optional<Integer> year = apposition.relative() instanceof Shift s && s.unit() == Unit.YEAR
        ? resolve(s, setting).flatMap(r -> r.value().earliest()).map(LocalDate::getYear) : Optional.empty();
    return year.isPresent() && apposition.dated() instanceof CalendarDate d && d.year() instanceof Year.Untold
        ? new CalendarDate(new Year.Stated(year.get()), d.month(), d.day(), d.part(), d.lean()) : apposition.dated();
  }

  private Optional<Resolution> interval(Interval interval, Setting setting) {
    Optional<Resolution> end = interval.end().flatMap(e -> resolve(e, setting));
    Optional<Resolution> start = interval.start()
        .map(s -> s instanceof CalendarDate d ? completed(d, interval.end(), end) : s)
        .flatMap(s -> opening(s, setting).or(() -> resolve(s, setting)));
    if (start.isPresent() != interval.start().isPresent() || end.isPresent() != interval.end().isPresent()) {
      return Optional.empty();
    }
    return joined(start, end).or(() -> interval.start()
        .flatMap(s -> end.flatMap(e -> yearEarlier(s, e, setting))));
  }

  /// *từ đầu năm 2017*: a beginning is exact where something lasts from it on.
  private Optional<Resolution> opening(TimeExpression start, Setting setting) {
    boolean newYear = start instanceof CalendarDate d && d.month().isEmpty() && d.part() == Part.EARLY
        || start instanceof Shift s && s.unit() == Unit.YEAR && s.part() == Part.EARLY;
    return newYear
        ? resolve(start, setting).flatMap(r -> r.value().earliest()
            .map(day -> Resolution.of(EdtfDate.of(day), r.basis(),
                "the first day of the year; " + r.reason())))
        : Optional.empty();
  }

  /// The start with the month and year that the end gives: *từ 3 đến 5/6*, *tháng 3 đến tháng 6/2017*.
  private static CalendarDate completed(
      CalendarDate start, Optional<TimeExpression> end, Optional<Resolution> resolved) {
    Optional<EdtfDate> last = resolved.flatMap(r -> r.value().end());
    if (end.isEmpty() || last.isEmpty() || !(start.year() instanceof Year.Untold)) {
      return start;
    }
    OptionalInt month = start.month().isEmpty() ? last.get().month() : start.month();
    Year year = last.get().year().isPresent() ? new Year.Stated(last.get().year().getAsInt()) : start.year();
    return new CalendarDate(year, month, start.day(), start.part(), start.lean());
  }

  /// *từ 28/12 đến 3/1*: the start lies in the year before the end's.
  private Optional<Resolution> yearEarlier(TimeExpression start, Resolution end, Setting setting) {
    OptionalInt year = end.value().end().map(EdtfDate::year).orElse(OptionalInt.empty());
    return start instanceof CalendarDate d && d.year() instanceof Year.Untold && d.month().isPresent()
        && year.isPresent()
        ? joined(resolve(new CalendarDate(new Year.Stated(year.getAsInt() - 1), d.month(), d.day(), d.part(),
            d.lean()),
            setting), Optional.of(end))
        : Optional.empty();
  }

  /// From the start of the one to the end of the other; absent where that runs backwards.
  private static Optional<Resolution> joined(Optional<Resolution> start, Optional<Resolution> end) {
    Optional<EdtfDate> from = start.flatMap(r -> r.value().start());
    Optional<EdtfDate> to = end.flatMap(r -> r.value().end());
    Optional<LocalDate> first = from.flatMap(EdtfDate::earliest);
    Optional<LocalDate> last = to.flatMap(EdtfDate::latest);
    if ((from.isEmpty() && to.isEmpty()) || (first.isPresent() && last.isPresent() && first.get()
        .isAfter(last.get()))) {
      return Optional.empty();
    }
    TimeBasis basis = start.map(Resolution::basis).map(b -> end.map(e -> Resolution.weaker(b, e.basis()))
        .orElse(b))
        .or(() -> end.map(Resolution::basis)).orElse(TimeBasis.EXPLICIT);
    String reason = start.isEmpty() ? "up to a date" : end.isEmpty() ? "from a date on"
        : "from one date to another";
    return Optional.of(new Resolution(new Edtf(from, to), basis,
        reason + "; " + end.or(() -> start).map(Resolution::reason).orElse("")));
  }

  private Optional<Resolution> untilNow(UntilNow expression, Setting setting) {
    Optional<Resolution> start = opening(expression.start(), setting)
        .or(() -> resolve(expression.start(), setting));
    Optional<Resolution> now = setting.publication().flatMap(p -> p.day().map(p::day)
        .or(() -> p.middle().map(p::month)))
        .map(d -> Resolution.of(d, TimeBasis.PUBLICATION, "until publication"));
    return start.flatMap(s -> joined(Optional.of(s), now));
  }

  /// About the month in which that part of the feast lies.
  private static EdtfDate aboutMonth(Part part, Feasts.Days days) {
    LocalDate day = switch (part) {
      case LATE -> days.last();
      case MIDDLE -> days.first().plusDays(ChronoUnit.DAYS.between(days.first(), days.last()) / 2);
      case EARLY, WHOLE -> days.first();
    };
    return Anchor.of(day, true).month(day).with(EdtfDate.Qualifier.APPROXIMATE);
  }

  private static boolean near(LocalDate day, Setting setting) {
    return setting.publication().flatMap(Anchor::day).filter(now -> Math.abs(ChronoUnit.DAYS.between(now, day)) <= SEASON).isPresent();
  }

  private Optional<Resolution> feast(Feast feast, Setting setting) {
    TimeBasis basis = feast.year() instanceof Year.Stated ? TimeBasis.EXPLICIT : TimeBasis.PUBLICATION;
    return calendar.days(feast, setting).filter(days -> !feast.name().equals(EVE) || near(days.first(), setting)).map(days -> {
      String reason = "feasts.tsv: %s %d".formatted(feast.name(), days.first().getYear());
      if (feast.part() != Part.WHOLE) {
        return new Resolution(Edtf.of(aboutMonth(feast.part(), days)), basis, reason);
      }
      if (feast.daysAfter() >= 0) {
        return new Resolution(Edtf.of(days.first().plusDays(feast.daysAfter())), basis, reason);
      }
      Optional<LocalDate> now = setting.publication().flatMap(Anchor::day)
          .filter(d -> !setting.future() && !d.isBefore(days.first()) && d.isBefore(days.last()));
      LocalDate last = now.orElse(days.last());
      return new Resolution(new Edtf(Optional.of(EdtfDate.of(days.first())), Optional.of(EdtfDate.of(last))),
          basis,
          now.isPresent() ? reason + ", until publication" : reason);
    });
  }
}
