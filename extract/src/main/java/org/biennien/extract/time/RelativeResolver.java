package org.biennien.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.EdtfDate.Qualifier;
import org.biennien.claim.TimeBasis;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Weekend;

/// Counts days, weeks, months and years from the publication date or the day told last.
final class RelativeResolver {
  private RelativeResolver() {}

  static Optional<Resolution> shift(Shift shift, Setting setting) {
    boolean publication = shift.origin() == Origin.PUBLICATION;
    // *cùng năm đó* goes on from the year told last, *cùng ngày* from the day told last, whatever was told in between.
    if (!publication && shift.unit().compareTo(TimeExpression.Unit.WEEK) <= 0 && setting.afterUntold(shift.by() > 0)) {
      return Optional.empty();
    }
    boolean longer = shift.unit().compareTo(TimeExpression.Unit.WEEK) > 0;
    Optional<Anchor> story = longer ? setting.story(shift.unit()) : setting.story();
    Optional<Anchor> origin = publication ? setting.publication() : story;
    TimeBasis basis = publication ? TimeBasis.PUBLICATION : setting.storyBasis();
    Optional<Anchor> coarse = publication ? setting.near() : origin;
    TimeBasis coarseBasis = publication && setting.publication().isEmpty() ? TimeBasis.NARRATIVE : basis;
    return switch (shift.unit()) {
      case DAY, HOUR -> origin.flatMap(a -> a.day().map(d -> resolution(
          Edtf.of(a.day(d.plusDays(shift.by()))), basis, a)));
      case WEEK -> origin.flatMap(a -> week(shift, a, setting.future()).map(v -> resolution(v, basis, a)));
      case MONTH -> coarse.flatMap(a -> a.month().map(m -> resolution(
          Edtf.of(about(a.month(m.plusMonths(shift.by()).atDay(1)), shift.part())), coarseBasis, a)));
      case YEAR -> origin.filter(a -> a.year().isPresent()).map(a -> resolution(
          Edtf.of(about(Anchor.year(a.year().getAsInt() + shift.by()), shift.part())), basis, a));
      case DECADE -> Optional.empty();
    };
  }

  /// The date told last, whatever its length.
  static Optional<Resolution> there(Setting setting) {
    return setting.era().flatMap(a -> a.date().map(d -> resolution(Edtf.of(d), TimeBasis.NARRATIVE, a)));
  }

  /// Monday to Sunday; this week up to publication for what has happened; `2017-06-05~` for *đầu tuần này*.
  private static Optional<Edtf> week(Shift shift, Anchor anchor, boolean future) {
    return anchor.week().map(monday -> {
      LocalDate from = monday.plusWeeks(shift.by());
      return switch (shift.part()) {
        case EARLY -> Edtf.of(anchor.day(from).with(Qualifier.APPROXIMATE));
        case MIDDLE -> Edtf.of(anchor.day(from.plusDays(2)).with(Qualifier.APPROXIMATE));
        case LATE -> days(anchor, from.plusDays(5), from.plusDays(6));
        case WHOLE -> days(anchor, from,
            shift.by() == 0 && !future ? anchor.day().orElse(from.plusDays(6)) : from.plusDays(6));
      };
    });
  }

  /// The last such day on or before publication; with *tới* the next one; with a week the one in that week.
  static Optional<Resolution> weekday(Weekday weekday, Setting setting) {
    return setting.publication().flatMap(anchor -> {
      Optional<LocalDate> date = weekday.week().isPresent()
          ? anchor.week().map(monday -> monday.plusWeeks(weekday.week().getAsInt())
              .with(TemporalAdjusters.nextOrSame(weekday.day())))
          : anchor.day().map(d -> d.with(forward(weekday, setting)
              ? TemporalAdjusters.next(weekday.day()) : TemporalAdjusters.previousOrSame(weekday.day())));
      return date.map(d -> resolution(Edtf.of(anchor.day(d)), TimeBasis.PUBLICATION, anchor));
    });
  }

  private static boolean forward(Weekday weekday, Setting setting) {
    return weekday.lean() == Lean.FUTURE || (weekday.lean() == Lean.UNTOLD && setting.future());
  }

  /// Saturday and Sunday: of the told week, else the last ones that publication does not precede.
  static Optional<Resolution> weekend(Weekend weekend, Setting setting) {
    return setting.publication().flatMap(anchor -> {
      Optional<LocalDate> saturday = weekend.week().isPresent()
          ? anchor.week().map(monday -> monday.plusWeeks(weekend.week().getAsInt())
              .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)))
          : anchor.day().map(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).minusDays(1));
      return saturday.map(s -> resolution(days(anchor, s, s.plusDays(1)), TimeBasis.PUBLICATION, anchor));
    });
  }

  private static Edtf days(Anchor anchor, LocalDate first, LocalDate last) {
    return new Edtf(Optional.of(anchor.day(first)), Optional.of(anchor.day(last)));
  }

  private static EdtfDate about(EdtfDate date, Part part) {
    return part == Part.WHOLE ? date : date.with(Qualifier.APPROXIMATE);
  }

  static Resolution resolution(Edtf value, TimeBasis basis, Anchor anchor) {
    String from = anchor.day().map(d -> anchor.day(d).toString())
        .orElseGet(() -> anchor.first() + " to " + anchor.last());
    return new Resolution(value, basis, 
        "counted from " + (basis == TimeBasis.PUBLICATION ? "publication on " : "the day told last, ") + from);
  }
}
