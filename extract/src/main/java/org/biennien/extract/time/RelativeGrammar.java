package org.biennien.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.extract.time.TimeExpression.Weekday;
import org.biennien.extract.time.TimeExpression.Weekend;

/// Words that count from the publication date or from the day told last: `hôm qua`, `tối qua`, `sáng nay`,
/// `tuần trước`, `đầu tháng`, `cuối năm ngoái`, `thứ Sáu tuần trước`, `cuối tuần qua`, `cùng ngày`.
final class RelativeGrammar {
  private final TimeWords words;

  RelativeGrammar(TimeWords words) {
    this.words = words;
  }

  /// The expression that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    return Match.longest(day(forms, i), weekday(forms, i), weekend(forms, i), part(forms, i));
  }

  /// *hôm qua*, *tối hôm trước*, *sáng nay*, *đêm qua*, *tuần trước*.
  private Optional<Match<TimeExpression>> day(LowerForms forms, int i) {
    int at = TimeWords.PART_OF_DAY.skip(forms, i);
    Optional<Match<Shift>> table = words.relative(forms, at)
        .filter(m -> m.value().unit() == Unit.DAY || at == i).filter(m -> !misleading(forms, at, m));
    if (at == i || table.isPresent()) {
      return table.map(m -> m.as(s -> s));
    }
    return dayWord(forms, at).map(by -> new Match<>(at + 1, by));
  }

  /// Whether the words only look like a relative time: *tuần tới thăm*, *trong tuần làm việc*, *hôm sau khi*,
  /// *ít hôm sau*.
  private static boolean misleading(LowerForms forms, int start, Match<Shift> match) {
    int last = match.end() - 1;
    return forms.is(last, "tới") && !TimeWords.coming(forms, last)
        || forms.is(last, "tuần") && forms.is(last - 1, "trong") && !TimeWords.ends(forms, match.end())
        || forms.is(last, "trước", "sau") && (forms.is(match.end(), "khi", "đây", "vụ", "cuộc")
            || forms.number(start - 1) || forms.is(start - 1, "ít", "vài", "mấy", "nhiều", "những", "hai",
                "ba"));
  }

  private static Optional<TimeExpression> dayWord(LowerForms forms, int i) {
    return switch (forms.at(i)) {
      case "nay" -> Optional.of(new Shift(Unit.DAY, 0, Origin.PUBLICATION, Part.WHOLE));
      case "qua" -> Optional.of(new Shift(Unit.DAY, -1, Origin.PUBLICATION, Part.WHOLE));
      case "mai" -> Optional.of(new Shift(Unit.DAY, 1, Origin.PUBLICATION, Part.WHOLE));
      case "đó", "ấy" -> Optional.of(new Shift(Unit.DAY, 0, Origin.TOLD, Part.WHOLE));
      default -> Optional.empty();
    };
  }

  /// *thứ Sáu tuần trước*, *hôm thứ Hai*, *đêm thứ Tư*, *Chủ nhật vừa qua*, *thứ Hai đầu tuần*.
  private Optional<Match<TimeExpression>> weekday(LowerForms forms, int i) {
    int at = TimeWords.dayLead(forms, i);
    boolean announced = at > i && !(at == i + 1 && forms.is(i, "ngày"));
    return Weekdays.at(forms, at).flatMap(day -> {
      int end = day.end();
      // "lần thứ hai trong tuần" is the second time in the week, no Monday.
      Optional<Match<Integer>> week = forms.is(end, "trong") ? Optional.empty() : week(forms, end);
      Match<Lean> lean = forms.skip(end, "tuần qua") > end
          ? new Match<>(end + 2, Lean.PAST) : TimeWords.lean(forms, end);
      boolean certain = Weekdays.certain(forms, at, announced) || week.isPresent() || lean.end() > end;
      if (!certain) {
        return Optional.empty();
      }
      return Optional.of(week.map(w -> weekday(w.end(), day.value(), OptionalInt.of(w.value()), Lean.UNTOLD))
          .orElse(weekday(lean.end(), day.value(), OptionalInt.empty(), lean.value())));
    });
  }

  private static Match<TimeExpression> weekday(int end, DayOfWeek day, OptionalInt week, Lean lean) {
    return new Match<>(end, new Weekday(day, week, lean));
  }

  /// *tuần trước* → -1; *đầu tuần* → 0.
  private Optional<Match<Integer>> week(LowerForms forms, int i) {
    int at = TimeWords.part(forms, i).isPresent() ? i + 1 : i;
    return words.relative(forms, at)
        .filter(m -> m.value().unit() == Unit.WEEK && m.value().origin() == Origin.PUBLICATION)
        .map(m -> m.as(Shift::by))
        .or(() -> at > i && forms.is(at, "tuần") ? Optional.of(new Match<>(at + 1, 0)) : Optional.empty());
  }

  /// *cuối tuần qua*, *cuối tuần trước*, *cuối tuần này*, *hai ngày cuối tuần*.
  private Optional<Match<TimeExpression>> weekend(LowerForms forms, int i) {
    if (!forms.is(i, "cuối") || !forms.is(i + 1, "tuần")) {
      return Optional.empty();
    }
    Optional<Match<Integer>> week = week(forms, i + 1);
    if (week.isPresent()) {
      return week.map(m -> m.as(w -> new Weekend(OptionalInt.of(w))));
    }
    int end = forms.is(i + 2, "qua") ? i + 3 : TimeWords.lean(forms, i + 2).end();
    boolean future = TimeWords.lean(forms, i + 2).value() == Lean.FUTURE;
    return Optional.of(new Match<>(end, new Weekend(future ? OptionalInt.of(0) : OptionalInt.empty())));
  }

  private static TimeExpression partOf(Shift whole, Part part) {
    boolean middleOfYear = whole.unit() == Unit.YEAR && part == Part.MIDDLE && whole.origin() == Origin.PUBLICATION;
    return middleOfYear ? CalendarGrammar.middle(new TimeExpression.Year.Counted(whole.by()))
        : new Shift(whole.unit(), whole.by(), whole.origin(), part);
  }

  /// *đầu tháng*, *giữa tháng này*, *cuối năm ngoái*, *đầu tuần*.
  private Optional<Match<TimeExpression>> part(LowerForms forms, int i) {
    Optional<Part> part = TimeWords.part(forms, i);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match<Shift>> told = words.relative(forms, i + 1).filter(m -> m.value().unit() != Unit.DAY);
    if (told.isPresent()) {
      return told.map(m -> m.as(s -> partOf(s, part.get())));
    }
    Optional<Match<Unit>> unit = TimeWords.unit(forms, i + 1)
        .filter(u -> forms.is(i + 1, "tuần", "tháng", "năm") && !forms.number(u.end()));
    return unit.map(m -> {
      int past = forms.is(m.end(), "qua") ? m.end() + 1 : TimeWords.lean(forms, m.end()).end();
      return new Match<>(past, new Shift(m.value(), 0, Origin.PUBLICATION, part.get()));
    });
  }
}
