package org.biennien.extract.time;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.pattern.WordFilter;
import org.biennien.extract.time.TimeExpression.Apposition;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.There;
import org.biennien.extract.time.TimeExpression.UntilNow;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Weekend;
import org.biennien.extract.time.TimeExpression.Year;

/// All time expressions: points of time, and what is built of them: `từ ngày 3 đến ngày 5/6`, `kể từ năm
/// 2015`, `trước ngày 2/6`, `từ đầu năm đến nay`, `đêm 13 rạng sáng 14/7`, `hôm nay (30/5)`.
final class TimexGrammar {
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
  private static final PhraseTable<Boolean> AND =
      PhraseTable.of(List.of("và", ",", "và ngày", "hoặc", "-", "–"));
  private static final PhraseTable<Boolean> FROM_HERE =
      PhraseTable.of(List.of("đây", "nay", "bây giờ", "giờ"));

  private final CalendarGrammar calendar = new CalendarGrammar();
  private final AmountGrammar amounts = new AmountGrammar();
  private final RelativeGrammar relatives;
  private final PeriodGrammar periods;
  private final WordFilter opening;
  private final Set<String> firstWords = new HashSet<>(Set.of("hồi", "vào"));

  TimexGrammar(TimeWords words, Feasts feasts) {
    Stream.of(words.firstWords(), feasts.firstWords(), CalendarGrammar.firstWords(), PeriodGrammar.firstWords(),
        AmountGrammar.firstWords(), SINCE.firstWords(), UNTIL.firstWords()).forEach(firstWords::addAll);
    this.opening = WordFilter.of(firstWords);
    this.relatives = new RelativeGrammar(words);
    this.periods = new PeriodGrammar(feasts);
  }

  /// The longest expression that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    String first = forms.at(i);
    if (!forms.number(i) && !(opening.mayHold(first) && firstWords.contains(first))) {
      return Optional.empty();
    }
    // Both are asked for by two of the parts, and read once.
    int at = forms.is(i, "hồi") ? i + 1 : i;
    Optional<Match<TimeExpression>> relative = relatives.at(forms, at);
    boolean announced = announced(forms, i);
    Optional<Match<TimeExpression>> date = calendar.date(forms, i, announced);
    Optional<Match<TimeExpression>> bareDate = at == i && !announced ? date : calendar.date(forms, at, at > i);
    return Match.longest(
        since(forms, i), until(forms, i), between(forms, i, announced, date), list(forms, i),
        months(forms, at, bareDate), apposition(forms, relative), periods.at(forms, at), bareDate, relative, amounts.at(forms, at));
  }

  private Optional<Match<TimeExpression>> point(LowerForms forms, int i) {
    int at = forms.is(i, "hồi", "vào") ? i + 1 : i;
    return Match.longest(
        periods.at(forms, at), calendar.date(forms, at, true), relatives.at(forms, at), amounts.at(forms, at));
  }

  /// *từ A*, *từ A đến B*, *từ A đến nay*.
  private Optional<Match<TimeExpression>> since(LowerForms forms, int i) {
    int start = SINCE.skip(forms, i);
    if (start == i) {
      return Optional.empty();
    }
    int at = clock(forms, start);
    int here = FROM_HERE.skip(forms, at);
    if (forms.is(at, "đó") && NOW.skip(forms, at + 1) > at + 1) {
      return Optional.of(new Match<>(NOW.skip(forms, at + 1), new UntilNow(new There())));
    }
    if (here > at) {
      return to(forms, here).map(m -> m.as(end -> interval(today(), end)));
    }
    Optional<Match<TimeExpression>> from = point(forms, at).or(() -> bareYear(forms, at));
    Optional<Match<TimeExpression>> now = from
        .filter(f -> NOW.skip(forms, f.end()) > f.end())
        .map(f -> new Match<>(NOW.skip(forms, f.end()), new UntilNow(f.value())));
    Optional<Match<TimeExpression>> open = from.map(f -> f.as(s -> s instanceof Interval interval
        ? opened(forms, at, interval) : new Interval(Optional.of(s), Optional.empty())));
    return Match.longest(now, closed(forms, at, from), open);
  }

  /// *từ mùa thu năm 2014* has no end; *từ 3-5/6* has.
  private Interval opened(LowerForms forms, int i, Interval from) {
    return periods.at(forms, i).isPresent() ? new Interval(from.start(), Optional.empty()) : from;
  }

  private Optional<Match<TimeExpression>> closed(
      LowerForms forms, int i, Optional<Match<TimeExpression>> from) {
    return Match.longest(closed(forms, from), closed(forms, partial(forms, i)));
  }

  private Optional<Match<TimeExpression>> closed(LowerForms forms, Optional<Match<TimeExpression>> from) {
    return from.flatMap(s -> to(forms, s.end()).map(m -> m.as(end -> interval(s.value(), end))));
  }

  private Optional<Match<TimeExpression>> to(LowerForms forms, int i) {
    int at = TO.skip(forms, i);
    return at == i ? Optional.empty() : point(forms, clock(forms, at)).or(() -> bareYear(forms, at));
  }

  /// A year without the word *năm* (*từ 2014 đến 2017*), where nothing behind it can be counted (*2000
  /// người*).
  private static Optional<Match<TimeExpression>> bareYear(LowerForms forms, int i) {
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
  private Optional<Match<TimeExpression>> until(LowerForms forms, int i) {
    int until = UNTIL.skip(forms, i);
    int at = clock(forms, until);
    boolean dated = until > i && (forms.is(at, "ngày", "tháng", "năm", "đầu", "giữa", "cuối", "hôm", "nửa")
        || TimeWords.PART_OF_DAY.skip(forms, at) > at
        // *trước 1/4* may be a share, *trước 20/11* is none.
        || forms.number(at) && (!forms.is(i, "trước") || calendar.date(forms, at, false).isPresent()));
    return dated
        ? calendar.date(forms, at, true).map(m -> m.as(end ->
            new Interval(Optional.empty(), Optional.of(end))))
        : Optional.empty();
  }

  /// *giữa tháng 9/2012 và tháng 6/2013*, *3/6 đến 5/6*, *2014 đến 2017*, *ngày 3 đến 5/6*.
  ///
  /// @param from the date that starts there
  private Optional<Match<TimeExpression>> between(
      LowerForms forms, int i, boolean announced, Optional<Match<TimeExpression>> from) {
    if (forms.is(i, "giữa")) {
      return calendar.date(forms, i + 1, true).filter(a -> forms.is(a.end(), "và"))
          .flatMap(a -> calendar.date(forms, a.end() + 1, true)
          .map(m -> m.as(end -> interval(a.value(), end))));
    }
    return from.isEmpty() && !announced ? Optional.empty() : closed(forms, i, from)
        .filter(m -> m.value() instanceof Interval v && v.end().orElse(v) instanceof CalendarDate);
  }

  /// Whether what stands at token `i` can only begin a date.
  private static boolean announced(LowerForms forms, int i) {
    return TimeWords.dayLead(forms, i) > i || forms.is(i, "tháng", "năm", "giai")
        || (forms.is(i - 1, "(") && forms.number(i));
  }

  /// A date that leaves its month or the word *năm* to what follows: *ngày 3*, *2014*, *tháng 3*.
  private static Optional<Match<TimeExpression>> partial(LowerForms forms, int i) {
    int period = forms.skip(i, "giai đoạn");
    int lead = TimeWords.dayLead(forms, period);
    int at = forms.is(lead, "mùng", "mồng") ? lead + 1 : lead;
    if (!forms.number(at)) {
      return Optional.empty();
    }
    return Figures.of(forms.at(at)).flatMap(f -> new DateFigures().years(f)
        .or(() -> DateFigures.day(f).map(d -> d)))
        .map(d -> new Match<>(at + 1, d));
  }

  /// Days that belong together: *ngày 6 và ngày 8/6*, *các ngày 25, 27 và 30/6*, *đêm 13 rạng sáng 14/7*, *đêm 13.7 và
  /// rạng sáng 14.7*.
  private Optional<Match<TimeExpression>> list(LowerForms forms, int i) {
    int lead = TimeWords.dayLead(forms, i);
    if (lead == i) {
      return Optional.empty();
    }
    Optional<Match<TimeExpression>> first =
        Match.longest(partial(forms, i), weekdayNight(forms, i))
        .or(() -> calendar.date(forms, i, true));
    return first.flatMap(f -> {
      int from = enumerated(forms, f.end());
      int at = AND.skip(forms, from);
      boolean joined = at > from || TimeWords.PART_OF_DAY.skip(forms, at) > at;
      boolean and = forms.is(from, "và");
      return joined ? point(forms, at).or(() -> taken(forms, at)).filter(s -> together(f.value(), s.value(), and))
          .map(s -> s.as(end -> interval(f.value(), end))) : Optional.empty();
    });
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

  /// Months or years that belong together: *tháng 4 và tháng 5*, *tháng 4 và 5/2017*, *năm 2010 và 2016*.
  private Optional<Match<TimeExpression>> months(
      LowerForms forms, int i, Optional<Match<TimeExpression>> first) {
    return first.filter(a -> forms.is(i, "tháng", "năm") && forms.is(a.end(), "và")).flatMap(a -> {
      int at = a.end() + 1;
      return calendar.date(forms, at, true).or(() -> bareYear(forms, at))
          .filter(b -> rising(a.value(), b.value())).map(b -> b.as(end -> interval(a.value(), end)));
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

  private Optional<Match<TimeExpression>> weekdayNight(LowerForms forms, int i) {
    return relatives.at(forms, i).filter(m -> m.value() instanceof Weekday);
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

  /// *hôm nay (30/5)*, *hôm qua, 4/6*, *sáng nay 1/11*, *thứ Hai (21/10)*, *cuối tuần qua (16-17/9)*.
  private Optional<Match<TimeExpression>> apposition(LowerForms forms, Optional<Match<TimeExpression>> relative) {
    return relative.filter(TimexGrammar::oneToDate).flatMap(r -> {
      boolean bracket = forms.is(r.end(), "(");
      int at = bracket || forms.is(r.end(), ",") ? r.end() + 1 : r.end();
      return calendar.date(forms, at, true)
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

  /// The index after a time of day: *lúc 14h30*, *0 giờ*, *5 giờ sáng* (of which the part of the day is
  /// left).
  private static int clock(LowerForms forms, int i) {
    int at = forms.is(i, "lúc") || (forms.is(i, "khoảng") && forms.number(i + 1)) ? i + 1 : i;
    if (!forms.number(at)) {
      return at;
    }
    if (forms.is(at + 1, "giờ")) {
      boolean minutes = forms.number(at + 2) && forms.is(at + 3, "phút", "sáng", "chiều", "tối", "ngày");
      return minutes ? at + 3 : at + 2;
    }
    boolean hour = Figures.of(forms.at(at))
        .filter(f -> f.tail().equals("h") || f.separators().equals("h") || f.separators().equals(":")
            || f.separators().equals("g")).isPresent();
    return hour ? at + 1 : i == at ? i : at;
  }

  private static TimeExpression today() {
    return new Shift(TimeExpression.Unit.DAY, 0, TimeExpression.Origin.PUBLICATION,
        TimeExpression.Part.WHOLE);
  }

  private static TimeExpression interval(TimeExpression start, TimeExpression end) {
    return new Interval(Optional.of(start), Optional.of(end));
  }
}
