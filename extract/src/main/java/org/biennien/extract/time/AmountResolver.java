package org.biennien.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.EdtfDate.Qualifier;
import org.biennien.claim.TimeBasis;
import org.biennien.extract.time.TimeExpression.Amount;
import org.biennien.extract.time.TimeExpression.Distance;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Stretch;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.extract.time.TimeExpression.Within;

/// Dates at a distance and stretches of time, as precise as the words are: *3 ngày trước* is a day, *cách đây
/// 8 tuần* about a month, *ba năm trước* about a year; *những ngày tới* about the month it falls in.
final class AmountResolver {
  private AmountResolver() {}

  static Optional<Resolution> distance(Distance distance, Setting setting) {
    if (beyondCalendar(distance.amount(), distance.unit())) {
      return Optional.empty();
    }
    boolean told = distance.origin() != Origin.PUBLICATION;
    if (told && setting.told().isEmpty()
        && (distance.origin() == Origin.ONLY_TOLD || toTheDay(distance.unit()) && setting.afterUntold(distance.forward()))) {
      return Optional.empty();
    }
    boolean coarse = distance.unit().compareTo(Unit.DAY) > 0 || distance.amount().vague();
    Optional<Anchor> origin = told ? setting.story(distance.unit()) : coarse ? setting.near()
        : setting.publication();
    TimeBasis basis = told ? setting.storyBasis()
        : setting.publication().isEmpty() ? TimeBasis.NARRATIVE : TimeBasis.PUBLICATION;
    return origin.flatMap(a -> point(distance, a).map(v -> RelativeResolver.resolution(v, basis, a)));
  }

  private static boolean toTheDay(Unit unit) {
    return unit.compareTo(Unit.WEEK) <= 0;
  }

  /// Whether that is more than a thousand years: *65 triệu năm trước* is no date of a chronicle.
  private static boolean beyondCalendar(Amount amount, Unit unit) {
    return amount.max() > switch (unit) {
      case HOUR -> 8_760_000;
      case DAY -> 365_000;
      case WEEK -> 52_000;
      case MONTH -> 12_000;
      case YEAR -> 1_000;
      case DECADE -> 100;
    };
  }

  private static Optional<Edtf> point(Distance distance, Anchor anchor) {
    int sign = distance.forward() ? 1 : -1;
    Amount amount = distance.amount();
    return switch (distance.unit()) {
      case HOUR -> days(anchor, sign * (amount.vague() ? 0 : amount.min() / 24), sign * (amount.max() / 24));
      case DAY -> amount.vague()
          ? anchor.middle().map(d -> aboutMonth(anchor, d.plusDays(sign * (long) amount.min())))
          : days(anchor, sign * amount.min(), sign * amount.max());
      case WEEK -> weeks(distance, anchor);
      case MONTH -> anchor.middle().map(d -> aboutMonth(anchor, d.plusMonths(sign * (long) amount.min())));
      case YEAR -> years(anchor, amount, sign * amount.min());
      case DECADE -> years(anchor, amount, sign * amount.min() * 10);
    };
  }

  /// One week is told to the day, more weeks back only about; weeks ahead are plans and keep their days.
  private static Optional<Edtf> weeks(Distance distance, Anchor anchor) {
    Amount amount = distance.amount();
    int sign = distance.forward() ? 1 : -1;
    if (amount.max() == 1) {
      return days(anchor, sign * 7, sign * 7);
    }
    if (distance.forward() && !amount.vague()) {
      return anchor.day().map(d -> new Edtf(
          Optional.of(anchor.day(d.plusWeeks(amount.min())).with(Qualifier.APPROXIMATE)),
          Optional.of(anchor.day(d.plusWeeks(amount.max())).with(Qualifier.APPROXIMATE))));
    }
    return anchor.middle().map(d -> aboutMonth(anchor, d.plusWeeks(sign * (long) weeks(amount))));
  }

  /// *vài tuần* is about two.
  private static int weeks(Amount amount) {
    return amount.vague() ? 2 : amount.min();
  }

  private static Optional<Edtf> days(Anchor anchor, int one, int other) {
    return anchor.day().map(d -> new Edtf(
        Optional.of(anchor.day(d.plusDays(Math.min(one, other)))),
        Optional.of(anchor.day(d.plusDays(Math.max(one, other))))));
  }

  private static Optional<Edtf> years(Anchor anchor, Amount amount, int by) {
    return amount.vague() || anchor.year().isEmpty() ? Optional.empty()
        : Optional.of(Edtf.of(Anchor.year(anchor.year().getAsInt() + by).with(Qualifier.APPROXIMATE)));
  }

  static Optional<Resolution> stretch(Stretch stretch, Setting setting) {
    if (beyondCalendar(stretch.amount(), stretch.unit())) {
      return Optional.empty();
    }
    boolean coarse = stretch.unit().compareTo(Unit.WEEK) > 0 || stretch.amount().vague();
    Optional<Anchor> origin = coarse ? setting.near() : setting.publication();
    TimeBasis basis = setting.publication().isEmpty() ? TimeBasis.NARRATIVE : TimeBasis.PUBLICATION;
    return origin.flatMap(a -> (stretch.amount().vague() ? vague(stretch, a) : exact(stretch, a))
        .map(v -> RelativeResolver.resolution(v, basis, a)));
  }

  /// *trong một tuần* is less exact than *trong một tuần qua*.
  static Optional<Resolution> within(Within within, Setting setting) {
    var stretch = new Stretch(within.amount(), within.unit(), setting.future());
    return stretch(stretch, setting).map(r -> within.unit() == Unit.WEEK && r.value().interval()
        ? new Resolution(aboutFarEnd(r.value(), setting.future()), r.basis(), r.reason()) : r)
        .map(r -> r.because("a length of time without its end; " + r.reason()));
  }

  private static Edtf aboutFarEnd(Edtf value, boolean forward) {
    return forward ? new Edtf(value.start(), value.end().map(d -> d.with(Qualifier.APPROXIMATE)))
        : new Edtf(value.start().map(d -> d.with(Qualifier.APPROXIMATE)), value.end());
  }

  /// *những ngày qua*, *vài tuần tới*: about the month, or for months about the year, that they lie in.
  private static Optional<Edtf> vague(Stretch stretch, Anchor anchor) {
    int sign = stretch.forward() ? 1 : -1;
    return anchor.middle().flatMap(middle -> switch (stretch.unit()) {
      case HOUR -> anchor.day().map(d -> Edtf.of(anchor.day(d)));
      // Three days, within the month where only that is known.
      case DAY -> Optional.of(aboutMonth(anchor, anchor.day().map(d -> d.plusDays(3L * sign))
          .orElse(middle)));
      case WEEK -> Optional.of(aboutMonth(anchor, anchor.day().map(d -> d.plusWeeks(2L * sign))
          .orElse(middle)));
      case MONTH -> anchor.yearKnown()
          ? Optional.of(Edtf.of(Anchor.year(middle.plusMonths(3L * sign).getYear())
          .with(Qualifier.APPROXIMATE)))
          : Optional.empty();
      case YEAR, DECADE -> Optional.empty();
    });
  }

  private static Optional<Edtf> exact(Stretch stretch, Anchor anchor) {
    int count = stretch.amount().max();
    Optional<EdtfDate> now = anchor.day().map(anchor::day).or(() -> anchor.middle().map(anchor::month));
    Optional<EdtfDate> far = switch (stretch.unit()) {
      case HOUR -> anchor.day().map(d -> anchor.day(away(stretch, d, (count + 23) / 24)));
      case DAY -> anchor.day().map(d -> anchor.day(away(stretch, d, count)));
      case WEEK -> anchor.day().map(d -> about(anchor.day(away(stretch, d, 7L * count)), count > 1));
      case MONTH -> anchor.middle().map(d -> about(
          anchor.month(stretch.forward() ? d.plusMonths(count) : d.minusMonths(count)), !stretch.forward()));
      case YEAR -> year(stretch, anchor, count);
      case DECADE -> year(stretch, anchor, 10 * count);
    };
    if (now.isEmpty() || far.isEmpty()) {
      return Optional.empty();
    }
    // What lies months or years ahead is told by months, so the near end is too.
    Optional<EdtfDate> near = stretch.forward() && stretch.unit() == Unit.MONTH
        ? anchor.middle().map(anchor::month) : now;
    return Optional.of(stretch.forward() ? new Edtf(near, far) : new Edtf(far, near));
  }

  private static Optional<EdtfDate> year(Stretch stretch, Anchor anchor, int count) {
    if (anchor.year().isEmpty()) {
      return Optional.empty();
    }
    if (count <= 2 && anchor.middle().isPresent() && !stretch.forward()) {
      return anchor.middle().map(d -> about(anchor.month(d.minusYears(count)), true));
    }
    int year = anchor.year().getAsInt() + (stretch.forward() ? count : -count);
    return Optional.of(about(Anchor.year(year), true));
  }

  private static LocalDate away(Stretch stretch, LocalDate day, long days) {
    return stretch.forward() ? day.plusDays(days) : day.minusDays(days);
  }

  private static EdtfDate about(EdtfDate date, boolean about) {
    return about ? date.with(Qualifier.APPROXIMATE) : date;
  }

  private static Edtf aboutMonth(Anchor anchor, LocalDate day) {
    return Edtf.of(anchor.month(day).with(Qualifier.APPROXIMATE));
  }
}
