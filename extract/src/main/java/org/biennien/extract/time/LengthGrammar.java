package org.biennien.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.quantity.Numeral;
import org.biennien.extract.quantity.NumeralParser;
import org.biennien.extract.time.TimeExpression.Amount;
import org.biennien.extract.time.TimeExpression.Distance;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Stretch;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.extract.time.TimeExpression.Within;

/// Lengths of time: `ba tuần`, `2-3 ngày`, `vài tháng`, `nửa năm`; and the expressions that tell no end of theirs:
/// `trong 24 giờ`, `chỉ trong một đêm`. Those count only at the end of a clause: *trong 12 ngày giao tranh* tells how long,
/// hardly ever when.
final class LengthGrammar {
  private static final PhraseTable<Boolean> WITHIN = PhraseTable.of(List.of(
      "trong", "chỉ trong", "trong vòng", "chỉ trong vòng", "trong khoảng", "chỉ trong gần", "trong gần"));
  private static final List<String> CLAUSE_ENDS = List.of("và", "nhưng", "song", "còn", "khiến", "làm");
  private static final PhraseTable<Boolean> NIGHT = PhraseTable.of(List.of("trong một đêm", "chỉ trong một đêm", "trong đêm"));
  /// A night reaches from one day into the next.
  private static final Within OVERNIGHT = new Within(new Amount(12, 12, false), Unit.HOUR);
  private static final Amount SOME = new Amount(3, 3, true);
  private static final int MOST = 100_000;

  static final Set<String> VAGUE = Set.of("vài", "mấy", "ít", "những", "các", "nhiều");

  private final NumeralParser numerals = new NumeralParser();

  /// So many units.
  record Length(Amount amount, Unit unit) {
    TimeExpression distance(boolean forward, Origin origin) {
      return new Distance(amount, unit, forward, origin);
    }

    TimeExpression stretch(boolean forward) {
      return new Stretch(amount, unit, forward);
    }
  }

  /// The words that lengths, told with an end or without, begin with.
  static Set<String> firstWords() {
    var words = new HashSet<>(NumeralParser.firstWords());
    words.addAll(VAGUE);
    words.addAll(WITHIN.firstWords());
    words.addAll(NIGHT.firstWords());
    words.add("nửa");
    return words;
  }

  /// The expression without an end told that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    return Match.longest(within(forms, i), night(forms, i));
  }

  /// *trong 24 giờ*, *trong vòng một tuần*.
  private Optional<Match<TimeExpression>> within(LowerForms forms, int i) {
    int start = WITHIN.skip(forms, i);
    return start == i ? Optional.empty() : measure(forms, start)
        .filter(m -> clauseEnds(forms, m.end()) && !(m.value().amount().vague() && m.value().unit() == Unit.HOUR))
        .map(m -> m.as(l -> new Within(l.amount(), l.unit())));
  }

  /// *trong một đêm*; but *trong đêm 5/6* and *trong đêm tối* are told by other words.
  private static Optional<Match<TimeExpression>> night(LowerForms forms, int i) {
    int end = NIGHT.skip(forms, i);
    boolean bare = end > i && clauseEnds(forms, end);
    return bare ? Optional.of(new Match<>(end, OVERNIGHT)) : Optional.empty();
  }

  private static boolean clauseEnds(LowerForms forms, int i) {
    return TimeWords.ends(forms, i) || CLAUSE_ENDS.contains(forms.at(i)) || forms.skip(i, "trong khi") > i;
  }

  /// The length that starts at token `i`.
  Optional<Match<Length>> measure(LowerForms forms, int i) {
    if (forms.is(i, "nửa") && forms.is(i + 1, "tháng")) {
      return Optional.of(new Match<>(i + 2, new Length(new Amount(15, 15, true), Unit.DAY)));
    }
    if (forms.is(i, "nửa") && forms.is(i + 1, "năm")) {
      return Optional.of(new Match<>(i + 2, new Length(new Amount(6, 6, false), Unit.MONTH)));
    }
    return amount(forms, i).flatMap(a -> TimeWords.unit(forms, a.end())
        .map(u -> new Match<>(u.end(), new Length(a.value(), u.value()))));
  }

  private Optional<Match<Amount>> amount(LowerForms forms, int i) {
    if (forms.is(i, "một") && forms.is(i + 1, "vài", "số")) {
      return Optional.of(new Match<>(i + 2, SOME));
    }
    if (VAGUE.contains(forms.at(i))) {
      return Optional.of(new Match<>(i + 1, SOME));
    }
    Optional<Match<Amount>> range = forms.number(i)
        ? Figures.of(forms.at(i)).filter(f -> f.shape("-") && f.number(0) < f.number(1))
            .map(f -> new Match<>(i + 1, new Amount(f.number(0), f.number(1), false)))
        : Optional.empty();
    return range.isPresent() ? range : numerals.parse(forms, i).flatMap(n -> whole(forms, n));
  }

  private Optional<Match<Amount>> whole(LowerForms forms, Numeral first) {
    int value = (int) Math.min(first.floor(), MOST);
    boolean between = forms.is(first.end(), "-", "–", "đến", "hoặc");
    Optional<Numeral> second = between ? numerals.parse(forms, first.end() + 1) : Optional.empty();
    if (second.isPresent() && second.get().floor() > value) {
      return Optional.of(new Match<>(second.get().end(),
          new Amount(value, (int) Math.min(second.get().floor(), MOST), false)));
    }
    return value > 0 ? Optional.of(new Match<>(first.end(), new Amount(value, value, false)))
        : Optional.empty();
  }
}
