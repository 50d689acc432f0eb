package org.biennien.extract.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.quantity.NumeralParser;
import org.biennien.extract.time.TimeExpression.Amount;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Stretch;
import org.biennien.extract.time.TimeExpression.Unit;

/// So many days, weeks, months, years away or up to now: `cách đây 8 tuần`, `3 ngày trước`, `hai tuần qua`,
/// `trong 24 giờ qua`, `những ngày tới`, `một ngày sau đó`, `nửa tháng trước`.
///
/// A bare length of time (*kéo dài ba tuần*) has no place on the calendar and is not read, but for those of
/// [LengthGrammar].
final class AmountGrammar {
  private static final PhraseTable<Boolean> BEFORE_AMOUNT = PhraseTable.of(List.of(
      "trong", "trong vòng", "trong suốt", "suốt", "trong khoảng", "trong hơn", "trong gần", "khoảng",
      "hơn", "gần", "trong vòng hơn", "trong vòng khoảng", "chừng", "độ", "suốt hơn", "suốt gần",
      "trong chưa đầy"));
  private static final PhraseTable<Boolean> AGO = PhraseTable.of(List.of(
      "cách đây", "cách nay", "cách đây hơn", "cách đây khoảng", "cách đây gần", "cách nay hơn",
      "cách nay khoảng", "cách đây chừng", "cách đây đúng", "cách đây tròn", "cách nay đúng", "cách nay tròn",
      "cách nay gần"));
  private static final PhraseTable<Boolean> PAST = PhraseTable.of(List.of(
      "vừa qua", "vừa rồi", "gần đây", "gần nhất", "trở lại đây", "đổ lại đây"));
  private static final List<String> HAPPENING = List.of(
      "khi", "lúc", "ngày", "cuộc", "vụ", "đợt", "trận", "thời", "thềm", "chiến", "sự", "lần", "tuyên",
      "bầu", "hạn", "mắt", "mặt", "sức", "đám", "lễ", "cái", "thảm", "hội");
  private static final Amount ONE = new Amount(1, 1, false);

  private final LengthGrammar lengths = new LengthGrammar();

  /// The words that these expressions begin with.
  static Set<String> firstWords() {
    var words = new HashSet<>(TimeWords.units());
    words.addAll(BEFORE_AMOUNT.firstWords());
    words.addAll(AGO.firstWords());
    words.addAll(LengthGrammar.firstWords());
    words.addAll(List.of("sau", "trước"));
    return words;
  }

  /// The expression that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    return Match.longest(ago(forms, i), counted(forms, i), uncounted(forms, i),
        afterward(forms, i), lengths.at(forms, i));
  }

  /// *cách đây 8 tuần*.
  private Optional<Match<TimeExpression>> ago(LowerForms forms, int i) {
    int start = AGO.skip(forms, i);
    return start == i ? Optional.empty() : lengths.measure(forms, start)
        .map(m -> m.as(l -> l.distance(false, Origin.PUBLICATION)));
  }

  /// *trước đó một ngày*, *sau đó ba ngày*.
  private Optional<Match<TimeExpression>> afterward(LowerForms forms, int i) {
    boolean forward = forms.is(i, "sau");
    return (forward || forms.is(i, "trước")) && forms.is(i + 1, "đó")
        ? lengths.measure(forms, i + 2).filter(m -> !forms.is(m.end(), "sau", "trước", "qua"))
            .map(m -> m.as(l -> l.distance(forward, Origin.TOLD)))
        : Optional.empty();
  }

  /// *hai tuần qua*, *trong 24 giờ qua*, *trong 24 giờ trước đó*, *3 ngày trước*, *một ngày sau đó*, *hai tuần nữa*.
  private Optional<Match<TimeExpression>> counted(LowerForms forms, int i) {
    boolean within = forms.is(i, "trong");
    return lengths.measure(forms, BEFORE_AMOUNT.skip(forms, i)).flatMap(m -> tail(forms, m.end(), m.value(), within));
  }

  /// *trong tuần qua*, *tháng vừa qua*, *trong ngày qua*.
  private Optional<Match<TimeExpression>> uncounted(LowerForms forms, int i) {
    int start = BEFORE_AMOUNT.skip(forms, i);
    return TimeWords.unit(forms, start)
        .filter(u -> u.value() != Unit.HOUR && !forms.is(start, "hôm") && !forms.number(start - 1))
        .filter(u -> u.value() != Unit.DAY || start > i)
        .flatMap(u -> past(forms, u.end())
            .map(end -> new Match<TimeExpression>(end, new Stretch(ONE, u.value(), false))));
  }

  private static Optional<Match<TimeExpression>> tail(
      LowerForms forms, int i, LengthGrammar.Length length, boolean within) {
    Optional<Integer> past = past(forms, i);
    if (past.isPresent()) {
      return Optional.of(new Match<>(past.get(), length.stretch(false)));
    }
    if (forms.skip(i, "sắp tới") > i || forms.skip(i, "tiếp theo") > i || forms.skip(i, "kế tiếp") > i) {
      return Optional.of(new Match<>(i + 2, length.stretch(true)));
    }
    if (TimeWords.coming(forms, i)) {
      return Optional.of(new Match<>(i + 1, length.stretch(true)));
    }
    if (forms.is(i, "nữa")) {
      return Optional.of(new Match<>(i + 1, length.distance(true, Origin.PUBLICATION)));
    }
    boolean forward = forms.is(i, "sau");
    if (!forward && !forms.is(i, "trước")) {
      return Optional.empty();
    }
    if (within && !forward && length.unit() == Unit.HOUR && !length.amount().vague() && forms.is(i + 1, "đó")) {
      return Optional.of(new Match<>(i + 2, length.stretch(false)));
    }
    if (forms.is(i + 1, "đó")) {
      return Optional.of(new Match<>(i + 2, length.distance(forward, Origin.TOLD)));
    }
    if (forward && forms.is(i + 1, "khi") && length.unit() == Unit.DAY && !length.amount().vague()) {
      // What is told after *khi* came so much earlier: *rút quân hôm 5/6, hai ngày sau khi thua trận*.
      return Optional.of(new Match<>(i + 2, length.distance(false, Origin.ONLY_TOLD)));
    }
    int end = forms.is(i + 1, "đây") ? i + 2 : i + 1;
    boolean fromHappening = HAPPENING.contains(forms.at(end)) || forms.capitalised(end);
    return fromHappening ? Optional.empty()
        : Optional.of(new Match<>(end, length.distance(forward, forward ? Origin.TOLD : Origin.PUBLICATION)));
  }

  /// The index after words that make a length of time end now: *qua*, *vừa qua*, *gần đây*, *nay*.
  private static Optional<Integer> past(LowerForms forms, int i) {
    int end = PAST.skip(forms, i);
    if (end > i) {
      return Optional.of(end);
    }
    boolean now = forms.is(i, "nay") || (forms.is(i, "qua") && !forms.is(i + 1, "đời", "đêm", "lại"));
    boolean another = forms.is(i - 1, "hôm", "năm") && !counts(forms, i - 2);
    return now && !another ? Optional.of(i + 1) : Optional.empty();
  }

  /// Whether token `i` is a number, so that *hai năm nay* is two years and not *this year*.
  private static boolean counts(LowerForms forms, int i) {
    return forms.number(i) || LengthGrammar.VAGUE.contains(forms.at(i))
        || new NumeralParser().parse(forms, i).isPresent()
        || (forms.is(i + 1, "năm") && forms.is(i + 2, "qua"));
  }
}
