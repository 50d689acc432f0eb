package org.biennien.extract.time;

import java.util.Optional;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;

/// One point of time, of which longer expressions are built: a date, a named stretch, a relative word, an amount.
final class PointGrammar {
  private final CalendarGrammar calendar = new CalendarGrammar();
  private final AmountGrammar amounts = new AmountGrammar();
  private final RelativeGrammar relatives;
  private final PeriodGrammar periods;

  PointGrammar(TimeWords words, Feasts feasts) {
    relatives = new RelativeGrammar(words);
    periods = new PeriodGrammar(feasts);
  }

  /// The point told at token `i`, where only a time can stand.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    int at = forms.is(i, "hồi", "vào") ? i + 1 : i;
    return Match.longest(period(forms, at), date(forms, at), relative(forms, at), amount(forms, at));
  }

  /// The date that starts at token `i`, where only a time can stand.
  Optional<Match<TimeExpression>> date(LowerForms forms, int i) {
    return date(forms, i, true);
  }

  /// The date that starts at token `i`.
  ///
  /// @param led whether what stands before can only be followed by a date
  Optional<Match<TimeExpression>> date(LowerForms forms, int i, boolean led) {
    return calendar.date(forms, i, led);
  }

  /// The named stretch of time that starts at token `i`.
  Optional<Match<TimeExpression>> period(LowerForms forms, int i) {
    return periods.at(forms, i);
  }

  /// The relative word that starts at token `i`.
  Optional<Match<TimeExpression>> relative(LowerForms forms, int i) {
    return relatives.at(forms, i);
  }

  /// The amount of time that starts at token `i`.
  Optional<Match<TimeExpression>> amount(LowerForms forms, int i) {
    return amounts.at(forms, i);
  }

  /// A date that leaves its month or the word *năm* to what follows: *ngày 3*, *2014*, *tháng 3*.
  static Optional<Match<TimeExpression>> partial(LowerForms forms, int i) {
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
}
