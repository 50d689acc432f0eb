package org.biennien.extract.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Zone;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.WordFilter;
import org.biennien.extract.quantity.AmountParser.Amount;

/// Finds numbers with what they count.
///
/// - `ít nhất 12 người` → 12 and more, unit `người`
/// - `4.000 - 5.000 quân` → 4000 to 5000, unit `quân`; `hàng chục xe tăng` → 10 to 99, unit `xe tăng`
/// - `gần 1/4 diện tích` → 25, unit `%`; `hơn 2,5 triệu` → 2500000 and more, no unit
///
/// Bounds follow the codebook, section 5: *hơn*, *ít nhất* give a minimum only, *gần*, *khoảng* the number
/// itself. Dates, times of day, ages, lengths of time, weapon codes and the numbers of units (*Sư đoàn 11*)
/// are not counted. A bare number counts only with a word such as *hơn* before it, or with a word such as
/// *thiệt mạng* behind. Weak: a unit that is not in `counted-nouns.tsv` is one word, as the tagger cuts it.
///
/// Immutable; threads may share it.
public final class QuantityRecognizer {
  /// Words after which a number dates or names something, whatever follows: *ngày 5*, *Lữ đoàn 4 xe tăng*.
  private static final Set<String> DATING = Set.of(
      "ngày", "tháng", "năm", "hôm", "quý", "thứ", "mùng", "mồng", "đoàn", "cấp", "hạng");
  /// Words after which a number names something, unless a noun follows that reports count: *nghị quyết 2254*,
  /// but *hành quyết 10 binh sĩ*.
  private static final Set<String> NAMING = Set.of(
      "số", "lúc", "khoản", "khóa", "lộ", "nhóm", "kênh", "chương", "trang", "điều", "phòng", "khu",
      "tập", "phiên", "kỳ", "niên", "kỷ", "loại", "đội", "lần", "quyết", "mục", "hè", "đường", "tầng",
      "quận", "mẫu", "lệ", "nhiệm");
  private static final Set<String> PART_OF_DAY = Set.of("sáng", "trưa", "chiều", "tối", "đêm", "khuya");
  private static final Set<String> AFTER_BARE = Set.of(
      "chết", "bị", "thiệt", "tử", "trong", "mất", "đã");

  private final CountedNouns nouns;
  private final AmountParser amounts = new AmountParser();
  private final Set<String> firstWords;
  private final WordFilter opening;

  private QuantityRecognizer(CountedNouns nouns) {
    this.nouns = nouns;
    this.firstWords = new HashSet<>(Bound.firstWords());
    firstWords.addAll(NumeralParser.firstWords());
    firstWords.addAll(AmountParser.firstWords());
    this.opening = WordFilter.of(firstWords);
  }

  /// The recogniser with the table of this package.
  public static QuantityRecognizer load() {
    return new QuantityRecognizer(CountedNouns.load());
  }

  /// The quantities of the article, in reading order, not overlapping.
  public List<QuantityMention> recognize(AnnotatedArticle article) {
    var mentions = new ArrayList<QuantityMention>();
    for (LowerForms forms : article.forms()) {
      int i = 0;
      while (i < forms.size()) {
        if (!opens(forms, i)) {
          i++;
          continue;
        }
        int start = i;
        Optional<Match<QuantityMention>> found = mention(article, forms, start);
        found.map(Match::value).filter(m -> !article.in(Zone.Kind.METADATA, m.quote().span()))
            .ifPresent(mentions::add);
        i = found.map(Match::end).orElseGet(() -> forms.number(start)
            ? amounts.at(forms, start).map(Match::end).orElse(start + 1) : start + 1);
      }
    }
    return mentions;
  }

  private boolean opens(LowerForms forms, int i) {
    String first = forms.at(i);
    return forms.number(i) || opening.mayHold(first) && firstWords.contains(first);
  }

  private Optional<Match<QuantityMention>> mention(AnnotatedArticle article, LowerForms forms, int i) {
    Match<Bound> bound = Bound.at(forms, i);
    return amounts.at(forms, bound.end())
        .filter(a -> bound.end() == i || !place(forms, bound.end() - 1, a.value()))
        .flatMap(a -> unit(forms, a)
            .filter(unit -> !named(forms, i, bound.end(), unit.value().known()))
            .filter(unit -> stands(forms, bound.end(), a, unit, bound.end() > i))
            .map(unit -> mention(article, forms, i, bound.value(), a, unit)));
  }

  /// What is counted; of a share nothing need be.
  private Optional<Match<CountedNouns.Unit>> unit(LowerForms forms, Match<Amount> amount) {
    Optional<Match<CountedNouns.Unit>> unit = nouns.at(forms, amount.end());
    return unit.isEmpty() && amount.value().percent()
        ? Optional.of(new Match<>(amount.end(), new CountedNouns.Unit("", false))) : unit;
  }

  /// Whether the word before the number tells where and not how many: *gần một căn cứ*, *trên 3 tàu*.
  private static boolean place(LowerForms forms, int i, Amount amount) {
    boolean small = amount.plain() && amount.max() < (forms.is(i, "gần", "quá") ? 2 : 10);
    return small && forms.is(i, "gần", "trên", "dưới", "quá", "cỡ");
  }

  /// Whether the number belongs to a name, a date or a time: *Lữ đoàn 4*, *sáng 8.11*, *đêm 3/6*.
  private static boolean named(LowerForms forms, int i, int number, boolean counts) {
    String before = forms.at(i - 1);
    boolean dated = forms.number(number) && i == number && Figures.of(forms.at(number))
        .filter(f -> f.separators().length() > 0 && (PART_OF_DAY.contains(before) || DATING.contains(before)))
        .isPresent();
    boolean naming = DATING.contains(before) && !forms.is(i - 2, "mỗi", "trong") || NAMING.contains(before)
        && !counts;
    return dated || (i == number && naming);
  }

  /// Whether the number counts something: a noun of the table; another noun if the number is in figures; else
  /// only a bounded number, a share, or one before a word that says what became of the counted.
  private static boolean stands(
      LowerForms forms, int number, Match<Amount> amount, Match<CountedNouns.Unit> unit, boolean bounded) {
    if (amount.value().percent()) {
      return !forms.at(number).contains("/") || bounded || !unit.value().form().isEmpty()
          || forms.is(amount.end(), "số", "của", "tổng");
    }
    boolean spoken = amount.value().plain() && !forms.number(number);
    boolean five = forms.is(number, "năm");
    if (unit.value().known()) {
      boolean year = forms.number(number - 1) || NumeralParser.firstWords().contains(forms.at(number - 1))
          || forms.is(number - 1, "mỗi", "nhiều", "hàng", "những", "vài");
      return !(spoken && five && year);
    }
    if (spoken) {
      return bounded && !five || forms.is(amount.end(), "trong") && forms.is(amount.end() + 1, "số");
    }
    boolean aYear = amount.value().plain() && amount.value().min() >= 1900 && amount.value().min() <= 2100
        && forms.at(number).length() == 4;
    boolean round = !amount.value().plain() && !forms.number(number);
    boolean suffered = AFTER_BARE.contains(forms.at(amount.end()));
    return bounded || round || !aYear && (suffered || !unit.value().form().isEmpty());
  }

  private static Match<QuantityMention> mention(AnnotatedArticle article, LowerForms forms, int i,
      Bound bound,
      Match<Amount> amount, Match<CountedNouns.Unit> unit) {
    Amount a = amount.value();
    int end = forms.is(unit.end(), "khác") && unit.end() > amount.end() ? unit.end() + 1 : unit.end();
    OptionalLong min = bound == Bound.AT_MOST ? OptionalLong.empty() : OptionalLong.of(a.min());
    OptionalLong max = bound == Bound.AT_LEAST ? OptionalLong.empty() : OptionalLong.of(a.max());
    String told = switch (bound) {
      case ABOUT -> "the number as told";
      case AT_LEAST -> "a lower bound";
      case AT_MOST -> "an upper bound";
    };
    String shape = a.percent() ? ", a share in percent" : a.plain() ? "" : ", a range or round sum";
    return new Match<>(end, new QuantityMention(article.quote(forms.sentence(), i, end), min, max,
        a.percent() ? "%" : unit.value().form(), told + shape));
  }
}
