package org.biennien.extract.time;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.WordFilter;
import org.biennien.extract.time.TimeExpression.Apposition;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Weekend;

/// All time expressions: points of time, and what is built of them: intervals, series, and a relative word with its date, `hôm nay
/// (30/5)`.
final class TimexGrammar {
  private final PointGrammar points;
  private final IntervalGrammar intervals;
  private final SeriesGrammar series;
  private final WordFilter opening;
  private final Set<String> firstWords = new HashSet<>(Set.of("hồi", "vào"));

  TimexGrammar(TimeWords words, Feasts feasts) {
    Stream.of(words.firstWords(), feasts.firstWords(), CalendarGrammar.firstWords(), PeriodGrammar.firstWords(),
        AmountGrammar.firstWords(), IntervalGrammar.firstWords()).forEach(firstWords::addAll);
    opening = WordFilter.of(firstWords);
    points = new PointGrammar(words, feasts);
    intervals = new IntervalGrammar(points);
    series = new SeriesGrammar(points);
  }

  /// The longest expression that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    String first = forms.at(i);
    if (!forms.number(i) && !(opening.mayHold(first) && firstWords.contains(first))) {
      return Optional.empty();
    }
    // Both are asked for by two of the parts, and read once.
    int at = forms.is(i, "hồi") ? i + 1 : i;
    Optional<Match<TimeExpression>> relative = points.relative(forms, at);
    boolean announced = announced(forms, i);
    Optional<Match<TimeExpression>> date = points.date(forms, i, announced);
    Optional<Match<TimeExpression>> bareDate = at == i && !announced ? date : points.date(forms, at, at > i);
    return Match.longest(
        intervals.since(forms, i), intervals.until(forms, i), range(forms, i, announced, date), series.days(forms, i),
        series.months(forms, at, bareDate), apposition(forms, relative), points.period(forms, at), bareDate, relative,
        points.amount(forms, at));
  }

  /// @param date that starts there
  private Optional<Match<TimeExpression>> range(LowerForms forms, int i, boolean announced, Optional<Match<TimeExpression>> date) {
    if (forms.is(i, "giữa")) {
      return intervals.between(forms, i);
    }
    return date.isPresent() || announced ? intervals.range(forms, i, date) : Optional.empty();
  }

  /// Whether what stands at token `i` can only begin a date.
  private static boolean announced(LowerForms forms, int i) {
    return TimeWords.dayLead(forms, i) > i || forms.is(i, "tháng", "năm", "giai")
        || (forms.is(i - 1, "(") && forms.number(i));
  }

  /// *hôm nay (30/5)*, *hôm qua, 4/6*, *sáng nay 1/11*, *thứ Hai (21/10)*, *cuối tuần qua (16-17/9)*.
  private Optional<Match<TimeExpression>> apposition(LowerForms forms, Optional<Match<TimeExpression>> relative) {
    return relative.filter(TimexGrammar::oneToDate).flatMap(r -> {
      boolean bracket = forms.is(r.end(), "(");
      int at = bracket || forms.is(r.end(), ",") ? r.end() + 1 : r.end();
      return points.date(forms, at)
          .filter(d -> !bracket || forms.is(d.end(), ")", ","))
          .filter(d -> d.value() instanceof Interval || oneDay(d.value()))
          .map(d -> new Match<>(bracket && forms.is(d.end(), ")") ? d.end() + 1 : d.end(),
              new Apposition(r.value(), d.value())));
    });
  }

  private static boolean oneToDate(Match<TimeExpression> relative) {
    return switch (relative.value()) {
      case Shift _, Weekday _, Weekend _ -> true;
      default -> false;
    };
  }

  private static boolean oneDay(TimeExpression date) {
    return date instanceof CalendarDate calendarDate && calendarDate.day().isPresent();
  }
}
