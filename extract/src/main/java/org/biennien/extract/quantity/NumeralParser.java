package org.biennien.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;

/// Reads Vietnamese numbers in figures, in words and mixed.
///
/// - `hai mươi lăm` → 25, `một trăm linh ba` → 103, `mười một nghìn` → 11000
/// - `4.000` → 4000, `2,5 triệu` → 2500000, `5 nghìn` → 5000, `1 triệu 200 nghìn` → 1200000
/// - `ba chục` → 30, `hai trăm rưỡi` → 250, `ba nghìn rưỡi` → 3500
///
/// `năm` is five or *year*: after *mươi* and *mười* it is a year (*hai mươi năm* = twenty years), elsewhere
/// five; the caller looks at what stands around it. Shortened forms of speech (*hai nghìn ba* = 2300, *hai
/// mốt* = 21) are not read. `1,500` is 1500, but 1.5 before a scale word.
public final class NumeralParser {
  private static final Map<String, Integer> DIGITS = Map.ofEntries(
      Map.entry("một", 1), Map.entry("hai", 2), Map.entry("ba", 3), Map.entry("bốn", 4), Map.entry("năm", 5),
      Map.entry("sáu", 6), Map.entry("bảy", 7), Map.entry("bẩy", 7), Map.entry("tám", 8),
          Map.entry("chín", 9));
  private static final Set<String> FIRST_WORDS =
      Stream.concat(DIGITS.keySet().stream(), Stream.of("mười", "không")).collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Integer> AFTER_TENS = Map.of("mốt", 1, "tư", 4, "lăm", 5, "nhăm", 5);
  private static final Map<String, Long> SCALES = Map.of(
      "nghìn", 1_000L, "ngàn", 1_000L, "vạn", 10_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L,
      "tỉ", 1_000_000_000L);
  /// More digits than that are no number of a report, and with a scale word behind would not fit a long.
  private static final int LONGEST = 9;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// The words that a number can begin with, to pass quickly over others.
  public static Set<String> firstWords() {
    return FIRST_WORDS;
  }

  /// The number that starts at token `i`, in figures or words.
  public Optional<Numeral> parse(LowerForms forms, int i) {
    if (!forms.number(i) && !FIRST_WORDS.contains(forms.at(i))) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    long lastScale = Long.MAX_VALUE;
    int end = i;
    boolean scaled = false;
    while (true) {
      Optional<Numeral> group = group(forms, end, end > i);
      if (group.isEmpty()) {
        break;
      }
      int next = group.get().end();
      long scale = 1;
      while (SCALES.containsKey(forms.at(next)) && scale <= 1_000_000) {
        scale *= SCALES.getOrDefault(forms.at(next), 1L);
        next++;
      }
      if (scale >= lastScale) {
        break;
      }
      sum = sum.add(group.get().value().multiply(BigDecimal.valueOf(scale)));
      end = next;
      scaled = scale > 1;
      if (!scaled) {
        break;
      }
      if (forms.is(end, "rưỡi")) {
        return Optional.of(new Numeral(sum.add(HALF.multiply(BigDecimal.valueOf(scale))), end + 1, true));
      }
      lastScale = scale;
    }
    return end > i ? Optional.of(new Numeral(sum, end, scaled)) : Optional.empty();
  }

  /// The scale word at token `i`: `nghìn` → 1000.
  public static Optional<Long> scale(LowerForms forms, int i) {
    return Optional.ofNullable(SCALES.get(forms.at(i)));
  }

  /// A number below one thousand in words, or one in figures. One that follows a scale word must be a
  /// hundred, a *linh* or have a scale of its own: *hai nghìn người* has no second part.
  private static Optional<Numeral> group(LowerForms forms, int i, boolean follows) {
    if (forms.number(i)) {
      Optional<Numeral> figures = figures(forms, i);
      return follows && figures.filter(f -> SCALES.containsKey(forms.at(f.end()))).isEmpty()
          ? Optional.empty() : figures;
    }
    if (follows && forms.is(i, "linh", "lẻ")) {
      return digit(forms, i + 1).map(d -> words(d, i + 2));
    }
    Optional<Numeral> group = hundreds(forms, i).or(() -> tens(forms, i));
    boolean stands = group.isPresent()
        && (!follows || forms.is(i + 1, "trăm") || group.get().value().intValue() >= 10
            || SCALES.containsKey(forms.at(group.get().end())));
    return stands ? group : Optional.empty();
  }

  private static Optional<Numeral> hundreds(LowerForms forms, int i) {
    if (!forms.is(i + 1, "trăm")) {
      return Optional.empty();
    }
    Optional<Integer> digit = forms.is(i, "không") ? Optional.of(0) : digit(forms, i);
    return digit.map(d -> {
      int hundred = d * 100;
      int next = i + 2;
      if (forms.is(next, "rưỡi")) {
        return words(hundred + 50, next + 1);
      }
      if (forms.is(next, "linh", "lẻ")) {
        return digit(forms, next + 1).map(unit -> words(hundred + unit, next + 2))
            .orElse(words(hundred, next));
      }
      return tens(forms, next).filter(t -> t.value().intValue() >= 10)
          .map(t -> words(hundred + t.value().intValue(), t.end())).orElse(words(hundred, next));
    });
  }

  private static Optional<Numeral> tens(LowerForms forms, int i) {
    if (forms.is(i, "mười")) {
      return Optional.of(afterTen(forms, i + 1, 10));
    }
    Optional<Integer> digit = digit(forms, i);
    if (digit.isPresent() && forms.is(i + 1, "mươi")) {
      return Optional.of(afterTen(forms, i + 2, digit.get() * 10));
    }
    if (digit.isPresent() && forms.is(i + 1, "chục")) {
      return Optional.of(words(digit.get() * 10, i + 2));
    }
    return digit.map(d -> words(d, i + 1));
  }

  private static Numeral afterTen(LowerForms forms, int i, int ten) {
    String word = forms.at(i);
    int unit = word.equals("năm") ? 0 : DIGITS.getOrDefault(word, AFTER_TENS.getOrDefault(word, 0));
    return unit == 0 ? words(ten, i) : words(ten + unit, i + 1);
  }

  private static Optional<Integer> digit(LowerForms forms, int i) {
    return Optional.ofNullable(DIGITS.get(forms.at(i)));
  }

  private static Numeral words(int value, int end) {
    return new Numeral(BigDecimal.valueOf(value), end, false);
  }

  private static Optional<Numeral> figures(LowerForms forms, int i) {
    boolean scaleFollows = SCALES.containsKey(forms.at(i + 1));
    return Figures.of(forms.at(i)).filter(f -> f.tail().isEmpty())
        .flatMap(f -> value(f, scaleFollows)).map(v -> new Numeral(v, i + 1, false));
  }

  /// The number in figures: dots and commas part thousands where every group has three digits, decimals
  /// elsewhere.
  static Optional<BigDecimal> value(Figures figures, boolean scaleFollows) {
    String separators = figures.separators();
    List<String> groups = figures.groups();
    int digits = 0;
    boolean threes = true;
    for (int i = 0; i < groups.size(); i++) {
      digits += groups.get(i).length();
      threes &= i == 0 || groups.get(i).length() == 3;
    }
    if (digits > LONGEST) {
      return Optional.empty();
    }
    if (separators.isEmpty()) {
      return Optional.of(new BigDecimal(groups.getFirst()));
    }
    char first = separators.charAt(0);
    if ((first != '.' && first != ',') || !separators.equals(String.valueOf(first).repeat(separators.length()))) {
      return Optional.empty();
    }
    if (threes && groups.getFirst().length() <= 3 && !(first == ',' && scaleFollows && separators.length() == 1)) {
      return Optional.of(new BigDecimal(String.join("", groups)));
    }
    return separators.length() == 1
        ? Optional.of(new BigDecimal(groups.getFirst() + "." + groups.get(1)))
        : Optional.empty();
  }
}
