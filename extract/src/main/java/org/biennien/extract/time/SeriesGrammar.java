package org.biennien.extract.time;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Year;

/// Days, months or years told one after another that belong together: *ngày 6 và ngày 8/6*, *các ngày 25, 27 và 30/6*, *đêm 13 rạng
/// sáng 14/7*, *tháng 4 và tháng 5*.
final class SeriesGrammar {
  private static final PhraseTable<Boolean> AND =
      PhraseTable.of(List.of("và", ",", "và ngày", "hoặc", "-", "–"));

  private final PointGrammar points;

  SeriesGrammar(PointGrammar points) {
    this.points = points;
  }

  /// *ngày 6 và ngày 8/6*, *các ngày 25, 27 và 30/6*, *đêm 13 rạng sáng 14/7*, *đêm 13.7 và rạng sáng 14.7*.
  Optional<Match<TimeExpression>> days(LowerForms forms, int i) {
    int lead = TimeWords.dayLead(forms, i);
    if (lead == i) {
      return Optional.empty();
    }
    Optional<Match<TimeExpression>> first =
        Match.longest(PointGrammar.partial(forms, i), weekdayNight(forms, i))
        .or(() -> points.date(forms, i));
    return first.flatMap(f -> {
      int from = enumerated(forms, f.end());
      int at = AND.skip(forms, from);
      boolean joined = at > from || TimeWords.PART_OF_DAY.skip(forms, at) > at;
      boolean and = forms.is(from, "và");
      return joined ? points.at(forms, at).or(() -> taken(forms, at)).filter(s -> together(f.value(), s.value(), and))
          .map(s -> s.as(end -> Interval.of(f.value(), end))) : Optional.empty();
    });
  }

  private Optional<Match<TimeExpression>> weekdayNight(LowerForms forms, int i) {
    return points.relative(forms, i).filter(m -> m.value() instanceof Weekday);
  }

  /// Day and month that were taken for the two ends of a range: *1 - 2* of *ngày 31-1 và 1-2*.
  private static Optional<Match<TimeExpression>> taken(LowerForms forms, int i) {
    return forms.number(i) && forms.is(i + 1, "-") && forms.number(i + 2)
        ? Figures.of(forms.at(i) + "-" + forms.at(i + 2)).flatMap(f -> new DateFigures().read(f, true)).map(d -> new Match<>(i + 3, d))
        : Optional.empty();
  }

  /// The index after the days in the middle of a list: *, 27, 28* of *25, 27, 28 và 30/6*.
  private static int enumerated(LowerForms forms, int i) {
    int at = i;
    while (forms.is(at, ",") && forms.number(at + 1) && forms.is(at + 2, ",", "và")
        && Figures.of(forms.at(at + 1)).flatMap(DateFigures::day).isPresent()) {
      at += 2;
    }
    return at;
  }

  /// Whether the second day completes or directly follows the first; or follows it in the same month after *và*.
  private static boolean together(TimeExpression first, TimeExpression second, boolean and) {
    if (first instanceof Weekday a && second instanceof Weekday b) {
      return a.day().plus(1) == b.day();
    }
    if (!(first instanceof CalendarDate a && second instanceof CalendarDate b) || b.day().isEmpty()
        || a.day().isEmpty()) {
      return false;
    }
    int days = b.day().getAsInt() - a.day().getAsInt();
    if (a.month().isEmpty() || a.month().equals(b.month())) {
      return days > 0 && (and || days == 1 || a.month().isEmpty());
    }
    return b.month().isPresent() && b.day().getAsInt() == 1 && a.month().getAsInt() % 12 + 1 == b.month().getAsInt()
        && a.day().getAsInt() >= Month.of(a.month().getAsInt()).minLength();
  }

  /// *tháng 4 và tháng 5*, *tháng 4 và 5/2017*, *năm 2010 và 2016*.
  ///
  /// @param first the date that starts there
  Optional<Match<TimeExpression>> months(LowerForms forms, int i, Optional<Match<TimeExpression>> first) {
    return first.filter(a -> forms.is(i, "tháng", "năm") && forms.is(a.end(), "và")).flatMap(a -> {
      int at = a.end() + 1;
      return points.date(forms, at).or(() -> IntervalGrammar.bareYear(forms, at))
          .filter(b -> rising(a.value(), b.value())).map(b -> b.as(end -> Interval.of(a.value(), end)));
    });
  }

  private static boolean rising(TimeExpression first, TimeExpression second) {
    if (!(first instanceof CalendarDate a && second instanceof CalendarDate b) || a.day().isPresent() || b.day().isPresent()) {
      return false;
    }
    return a.month().isPresent() && b.month().isPresent()
        ? a.year() instanceof Year.Untold && a.month().getAsInt() < b.month().getAsInt()
        : a.month().isEmpty() && b.month().isEmpty() && a.year() instanceof Year.Stated from
            && b.year() instanceof Year.Stated to && from.year() < to.year();
  }
}
