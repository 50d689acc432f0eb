package org.biennien.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Feast;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.There;
import org.biennien.extract.time.TimeExpression.UntilNow;

/// From one time to another, or open at one end: `từ ngày 3 đến ngày 5/6`, `kể từ năm 2015`, `trước ngày 2/6`, `từ đầu năm đến nay`.
final class IntervalGrammar {
  private static final PhraseTable<Boolean> SINCE = PhraseTable.of(List.of(
      "từ", "kể từ", "tính từ", "bắt đầu từ", "kể từ sau", "từ sau", "từ hồi", "kể từ hồi"));
  private static final PhraseTable<Boolean> UNTIL = PhraseTable.of(List.of(
      "trước", "tính đến", "tính tới", "cho đến", "cho tới", "đến hết", "tới hết", "cho đến hết",
      "cho tới hết", "tính đến hết", "tính cho đến", "muộn nhất vào", "chậm nhất vào", "trước thời điểm"));
  private static final PhraseTable<Boolean> TO = PhraseTable.of(List.of(
      "đến", "tới", "cho đến", "cho tới", "đến hết", "tới hết", "sang", "-", "–", "và đến",
      "và tiếp tục đến", "kéo dài đến", "đến tận"));
  private static final PhraseTable<Boolean> NOW = PhraseTable.of(List.of(
      "đến nay", "tới nay", "cho đến nay", "cho tới nay", "đến giờ", "đến hiện tại", "tới hiện tại",
      "đến hiện nay", "trở lại đây", "đến thời điểm này", "đến thời điểm hiện tại",
      "cho đến thời điểm này", "đến bây giờ"));
  private static final PhraseTable<Boolean> FROM_HERE =
      PhraseTable.of(List.of("đây", "nay", "bây giờ", "giờ"));

  private final PointGrammar points;

  IntervalGrammar(PointGrammar points) {
    this.points = points;
  }

  /// The words that these expressions begin with, dates aside.
  static Set<String> firstWords() {
    var words = new HashSet<>(SINCE.firstWords());
    words.addAll(UNTIL.firstWords());
    return words;
  }

  /// *từ A*, *từ A đến B*, *từ A đến nay*.
  Optional<Match<TimeExpression>> since(LowerForms forms, int i) {
    int start = SINCE.skip(forms, i);
    if (start == i) {
      return Optional.empty();
    }
    int at = ClockTime.skip(forms, start);
    int here = FROM_HERE.skip(forms, at);
    if (forms.is(at, "đó") && NOW.skip(forms, at + 1) > at + 1) {
      return Optional.of(new Match<>(NOW.skip(forms, at + 1), new UntilNow(new There())));
    }
    if (here > at) {
      return to(forms, here).map(m -> m.as(end -> Interval.of(today(), end)));
    }
    Optional<Match<TimeExpression>> from = points.at(forms, at).or(() -> bareYear(forms, at));
    Optional<Match<TimeExpression>> now = from
        .filter(f -> NOW.skip(forms, f.end()) > f.end())
        .map(f -> new Match<>(NOW.skip(forms, f.end()), new UntilNow(f.value())));
    return Match.longest(now, closed(forms, at, from), from.map(f -> f.as(s -> opened(forms, at, s))));
  }

  /// *từ mùa thu năm 2014* has no end; *từ 3-5/6* has.
  private Interval opened(LowerForms forms, int i, TimeExpression from) {
    if (from instanceof Interval interval) {
      return points.period(forms, i).isPresent() ? new Interval(interval.start(), Optional.empty()) : interval;
    }
    return new Interval(Optional.of(from), Optional.empty());
  }

  private Optional<Match<TimeExpression>> closed(
      LowerForms forms, int i, Optional<Match<TimeExpression>> from) {
    return Match.longest(closed(forms, from), closed(forms, PointGrammar.partial(forms, i)));
  }

  private Optional<Match<TimeExpression>> closed(LowerForms forms, Optional<Match<TimeExpression>> from) {
    return from.flatMap(s -> to(forms, s.end()).map(m -> m.as(end -> Interval.of(s.value(), end))));
  }

  private Optional<Match<TimeExpression>> to(LowerForms forms, int i) {
    int at = TO.skip(forms, i);
    return at == i ? Optional.empty() : points.at(forms, ClockTime.skip(forms, at)).or(() -> bareYear(forms, at));
  }

  private static TimeExpression today() {
    return new Shift(TimeExpression.Unit.DAY, 0, TimeExpression.Origin.PUBLICATION, TimeExpression.Part.WHOLE);
  }

  /// A year without the word *năm* (*từ 2014 đến 2017*), where nothing behind it can be counted (*2000
  /// người*).
  static Optional<Match<TimeExpression>> bareYear(LowerForms forms, int i) {
    boolean free = TimeWords.ends(forms, i + 1) || NOW.skip(forms, i + 1) > i + 1
        || TO.skip(forms, i + 1) > i + 1
        || forms.is(i + 1, "và", "tại", "ở", "đã", "khi", "trong", "của", "với", "do", "là", "thì", "có",
            "khiến");
    return forms.number(i) && free
        ? Figures.of(forms.at(i)).filter(f -> f.shape("") && f.number(0) >= 1900)
            .flatMap(new DateFigures()::years).map(d -> new Match<>(i + 1, d))
        : Optional.empty();
  }

  /// *trước ngày 2/6*, *tính đến cuối tháng 6*. Only dates of the calendar: *trước hôm qua* is hardly said.
  Optional<Match<TimeExpression>> until(LowerForms forms, int i) {
    int until = UNTIL.skip(forms, i);
    int at = ClockTime.skip(forms, until);
    Optional<Match<TimeExpression>> feast = until > i ? beforeFeast(forms, at) : Optional.empty();
    if (feast.isPresent()) {
      return feast;
    }
    boolean dated = until > i && (forms.is(at, "ngày", "tháng", "năm", "đầu", "giữa", "cuối", "hôm", "nửa")
        || TimeWords.PART_OF_DAY.skip(forms, at) > at
        // *trước 1/4* may be a share, *trước 20/11* is none.
        || forms.number(at) && (!forms.is(i, "trước") || points.date(forms, at, false).isPresent()));
    return dated
        ? points.date(forms, at).map(m -> m.as(end -> new Interval(Optional.empty(), Optional.of(end))))
        : Optional.empty();
  }

  /// *trước lễ Phục sinh*: up to its first day.
  private Optional<Match<TimeExpression>> beforeFeast(LowerForms forms, int i) {
    // *trước Giáng sinh hôm 23/12*: the day itself is told.
    return points.period(forms, i).filter(m -> !forms.is(m.end(), "hôm", "ngày", "(")).flatMap(m -> m.value() instanceof Feast f && f.part() == Part.WHOLE
        ? Optional.of(new Match<>(m.end(), new Interval(Optional.empty(),
            Optional.of(new Feast(f.name(), f.year(), Math.max(f.daysAfter(), 0), f.part())))))
        : Optional.empty());
  }

  /// *giữa tháng 9/2012 và tháng 6/2013*, from the word *giữa* on.
  Optional<Match<TimeExpression>> between(LowerForms forms, int i) {
    return points.date(forms, i + 1).filter(a -> forms.is(a.end(), "và"))
        .flatMap(a -> points.date(forms, a.end() + 1).map(m -> m.as(end -> Interval.of(a.value(), end))));
  }

  /// *3/6 đến 5/6*, *2014 đến 2017*, *ngày 3 đến 5/6*.
  ///
  /// @param from the date that starts there
  Optional<Match<TimeExpression>> range(LowerForms forms, int i, Optional<Match<TimeExpression>> from) {
    return closed(forms, i, from).filter(m -> m.value() instanceof Interval v && v.end().orElse(v) instanceof CalendarDate);
  }
}
