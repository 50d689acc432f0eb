package org.biennien.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;

/// Reads numbers, ranges, fractions and round sums: `4.000 - 5.000`, `từ 400 đến 900`, `1/4`, `hai phần ba`,
/// `80%`, `hàng trăm nghìn`, `vài chục`.
final class AmountParser {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  /// A thousand times what news counts, and ten times it still fits a long.
  private static final long MOST = 1_000_000_000_000_000L;

  private final NumeralParser numerals = new NumeralParser();

  /// A number as told.
  ///
  /// @param min lower bound
  /// @param max upper bound
  /// @param percent whether it is a share of a whole, in percent
  /// @param plain whether it is one number, and not a range, share or round sum
  record Amount(long min, long max, boolean percent, boolean plain) {}

  /// The words that amounts begin with, besides those of numerals.
  static Set<String> firstWords() {
    return Set.of(
        "từ", "giữa", "nửa", "hàng", "cả", "vài", "mấy", "dăm", "chục", "trăm");
  }

  /// The amount that starts at token `i`.
  Optional<Match<Amount>> at(LowerForms forms, int i) {
    Optional<Numeral> numeral = numerals.parse(forms, i);
    return Match.longest(
        share(forms, i, numeral), hundreds(forms, i), several(forms, i), range(forms, i, numeral), plain(numeral));
  }

  private static Optional<Match<Amount>> plain(Optional<Numeral> numeral) {
    return numeral.map(n -> new Match<>(n.end(),
        new Amount(n.floor(), n.ceiling(), false, true)));
  }

  /// `4.000 - 5.000`, `400-900`, `từ 400 đến 900`, `2 hoặc 3`, `giữa 4.000 và 5.000`, `4-5 nghìn`, `hai, ba`.
  private Optional<Match<Amount>> range(LowerForms forms, int i, Optional<Numeral> numeral) {
    if (forms.number(i)) {
      Optional<Match<Amount>> glued = glued(forms, i);
      if (glued.isPresent()) {
        return glued;
      }
    }
    int start = forms.is(i, "từ", "giữa") ? i + 1 : i;
    return (start == i ? numeral : numerals.parse(forms, start)).flatMap(first -> {
      boolean and = forms.is(first.end(), "và") && forms.is(i, "giữa");
      boolean to = forms.is(first.end(), "-", "–", "đến", "tới", "hoặc", "hay");
      boolean counting = forms.is(first.end(), ",") && !forms.number(start);
      return and || to || counting ? numerals.parse(forms, first.end() + 1)
          .filter(second -> !counting || follows(forms, first, second))
          .flatMap(second -> pair(forms, first, second)) : Optional.empty();
    });
  }

  /// *hai, ba người*: only numbers in words, the second one more than the first.
  private static boolean follows(LowerForms forms, Numeral first, Numeral second) {
    return !forms.number(first.end() + 1) && first.floor() + 1 == second.floor() && second.floor() <= 9;
  }

  private static Optional<Match<Amount>> pair(LowerForms forms, Numeral first, Numeral second) {
    Optional<Long> scale = NumeralParser.scale(forms, second.end() - 1);
    boolean shared = !first.scaled() && scale.isPresent() && first.ceiling() < second.floor() / scale.get();
    long min = first.value().multiply(BigDecimal.valueOf(shared ? scale.get() : 1)).longValue();
    return min < second.ceiling()
        ? Optional.of(new Match<>(second.end(), new Amount(min, second.ceiling(), false, false)))
        : Optional.empty();
  }

  /// `400-900` and `4-5 nghìn`, one token of figures with a dash.
  private static Optional<Match<Amount>> glued(LowerForms forms, int i) {
    Optional<Figures> figures = Figures.of(forms.at(i))
        .filter(f -> f.separators().indexOf('-') >= 0 && f.tail().isEmpty() && f.parts().size() == 2);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Optional<Long> scale = NumeralParser.scale(forms, i + 1);
    List<BigDecimal> ends = figures.stream().flatMap(f -> f.parts().stream())
        .flatMap(p -> NumeralParser.value(p, scale.isPresent()).stream())
        .map(v -> v.multiply(BigDecimal.valueOf(scale.orElse(1L)))).toList();
    return ends.size() == 2 && ends.getFirst().compareTo(ends.get(1)) < 0
        ? Optional.of(new Match<>(scale.isPresent() ? i + 2 : i + 1,
            new Amount(ends.getFirst().longValue(), ends.get(1).longValue(), false, false)))
        : Optional.empty();
  }

  /// `1/4`, `80%`, `80 phần trăm`, `hai phần ba`, `một nửa`; and `nửa triệu`, which is no share.
  private Optional<Match<Amount>> share(LowerForms forms, int i, Optional<Numeral> numeral) {
    return Match.longest(fraction(forms, i, numeral), percent(forms, i, numeral), half(forms, i));
  }

  private Optional<Match<Amount>> fraction(LowerForms forms, int i, Optional<Numeral> numeral) {
    if (forms.number(i)) {
      return Figures.of(forms.at(i)).filter(f -> f.shape("/") && f.number(0) > 0 && f.number(0) < f.number(1)
              && f.number(1) <= 10 && f.groups().getFirst().charAt(0) != '0')
          .map(f -> new Match<>(i + 1, share(f.number(0), f.number(1))));
    }
    return numeral.filter(n -> forms.is(n.end(), "phần"))
        .flatMap(top -> numerals.parse(forms, top.end() + 1).filter(bottom -> bottom.floor() > top.floor())
            .map(bottom -> new Match<>(bottom.end(), share(top.floor(), bottom.floor()))))
        .or(() -> forms.is(i + 1, "phần") && forms.is(i + 2, "tư")
            ? numeral.filter(top -> top.floor() < 4)
                .map(top -> new Match<>(i + 3, share(top.floor(), 4)))
            : Optional.empty());
  }

  private static Amount share(long top, long bottom) {
    long percent = Math.round(100.0 * top / bottom);
    return new Amount(percent, percent, true, false);
  }

  private Optional<Match<Amount>> percent(LowerForms forms, int i, Optional<Numeral> numeral) {
    Optional<Figures> glued = forms.number(i) ? Figures.of(forms.at(i)).filter(f -> f.tail().equals("%"))
        : Optional.empty();
    if (glued.isPresent()) {
      List<BigDecimal> ends = glued.get().parts().stream()
          .map(p -> new Figures(p.groups(), p.separators(), ""))
          .flatMap(p -> NumeralParser.value(p, true).stream()).toList();
      return ends.size() == glued.get().parts().size() ? percent(i + 1, ends.getFirst(), ends.getLast())
          : Optional.empty();
    }
    Optional<Numeral> low = numeral.filter(n -> forms.is(n.end(), "-", "–", "đến"));
    Optional<Match<Amount>> range = low.flatMap(l -> percent(forms, l.end() + 1, numerals.parse(forms, l.end() + 1))
        .filter(h -> l.floor() < h.value().max())
        .map(h -> new Match<>(h.end(), new Amount(l.floor(), h.value().max(), true, false))));
    return range.isPresent() ? range : numeral
        .filter(n -> forms.is(n.end(), "%") || forms.skip(n.end(), "phần trăm") > n.end())
        .flatMap(n -> percent(forms.is(n.end(), "%") ? n.end() + 1 : n.end() + 2, n.value(), n.value()));
  }

  private static Optional<Match<Amount>> percent(int end, BigDecimal low, BigDecimal high) {
    return low.compareTo(high) > 0 || high.compareTo(HUNDRED.multiply(HUNDRED)) > 0 ? Optional.empty()
        : Optional.of(new Match<>(end, new Amount(low.setScale(0, RoundingMode.FLOOR).longValue(),
            high.setScale(0, RoundingMode.CEILING).longValue(), true, false)));
  }

  private static Optional<Match<Amount>> half(LowerForms forms, int i) {
    Match<Long> scale = scales(forms, i + 1);
    if (forms.is(i, "nửa") && scale.value() > 1) {
      return Optional.of(new Match<>(scale.end(), new Amount(scale.value() / 2, scale.value() / 2, false, false)));
    }
    int end = forms.skip(i, "một nửa");
    boolean bare = forms.is(i, "nửa") && !forms.is(i + 1, "đêm", "ngày", "tháng", "năm", "giờ", "đầu", "cuối",
        "tuần");
    return end > i || bare ? Optional.of(new Match<>(Math.max(end, i + 1), new Amount(50, 50, true, false)))
        : Optional.empty();
  }

  /// *hàng chục* 10–99, *hàng trăm nghìn* 100000–999000: nine of the first scale's units, times the rest.
  private static Optional<Match<Amount>> hundreds(LowerForms forms, int i) {
    if (!forms.is(i, "hàng", "cả")) {
      return Optional.empty();
    }
    Match<Long> scale = scales(forms, i + 1);
    long unit = first(forms, i + 1);
    return scale.value() <= 1 ? Optional.empty() : Optional.of(new Match<>(scale.end(),
        new Amount(scale.value(), (10 * unit - 1) * (scale.value() / unit), false, false)));
  }

  /// *vài trăm* 200–900, *mấy chục*; *chục người* is ten.
  private static Optional<Match<Amount>> several(LowerForms forms, int i) {
    boolean vague = forms.is(i, "vài", "mấy", "dăm");
    Match<Long> scale = scales(forms, vague ? i + 1 : i);
    if (scale.value() <= 1 || !(vague || forms.is(i, "chục", "trăm"))) {
      return Optional.empty();
    }
    return Optional.of(new Match<>(scale.end(), vague
        ? new Amount(2 * scale.value(), 9 * scale.value(), false, false)
        : new Amount(scale.value(), scale.value(), false, false)));
  }

  private static long first(LowerForms forms, int i) {
    return forms.is(i, "chục") ? 10 : forms.is(i, "trăm") ? 100 : NumeralParser.scale(forms, i).orElse(1L);
  }

  /// The product of the scale words from token `i` on: *chục nghìn* → 10000; of *tỷ tỷ* only the first.
  private static Match<Long> scales(LowerForms forms, int i) {
    long product = 1;
    int end = i;
    while (first(forms, end) > 1 && product <= MOST / first(forms, end)) {
      product *= first(forms, end);
      end++;
    }
    return new Match<>(end, product);
  }
}
