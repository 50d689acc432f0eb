package org.biennien.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words for a place that is not named: `một bệnh viện`, `các khu vực`, `2 ngôi làng`. What it lies in, [Surround] tells.
///
/// Where a name follows (`bệnh viện Al-Shifa`, `một bệnh viện ở Mariupol`), the named place is told instead.
final class Unnamed {
  private static final Set<String> NUMBERS = Set.of(
      "một", "các", "những", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mỗi", "từng", "vài",
      "mấy", "số", "hàng", "chục", "trăm", "loạt", "toàn", "bộ", "phần", "lớn");
  private static final Set<String> INTO = Set.of("ở", "tại", "của", "thuộc", "trong", "gần", "quanh", "qua", "tên", "mang", "có");
  private static final Set<String> POINTERS = Set.of("này", "đó", "ấy", "kia", "trên");
  /// Told of alone, they stand for what was told before.
  private static final Set<String> COUNTED = SentenceForms.keys(List.of("thành phố", "thị trấn", "thị xã", "tỉnh", "quận", "huyện", "vùng", "làng",
      "địa phương", "địa bàn", "vị trí", "khu", "khu vực", "cơ sở"));
  private static final int LONGEST_NUMBER = 3;

  private final Map<String, Boolean> nouns = new HashMap<>();
  private final LongestKeys longest = new LongestKeys();

  private Unnamed() {}

  /// The table on the class path.
  static Unnamed load() {
    var read = new Unnamed();
    for (Table.Row row : Table.resource("sites.tsv").rows()) {
      boolean inBase = switch (row.cell("in")) {
        case "base" -> true;
        case "town" -> false;
        default -> throw row.wrong("base or town", row.cell("in"));
      };
      read.nouns.put(read.longest.add(SentenceForms.key(row.cell("noun"))), inBase);
    }
    return read;
  }

  /// Whether what the noun names lies in a town: *bệnh viện*, not *kho đạn*.
  boolean inTown(String noun) {
    return Boolean.FALSE.equals(nouns.get(SentenceForms.key(noun)));
  }

  /// Words for a place without a name.
  ///
  /// @param noun the noun, as the table spells it
  /// @param inBase whether it may lie in a base or another site: a store may, no hospital does
  /// @param from first token, of the number if there is one
  /// @param to the token after the noun
  /// @param named whether the name of the place that it lies in follows
  record Found(String noun, boolean inBase, int from, int to, boolean named) {}

  /// Such words whose noun starts at token `i`; they stand after token `end` and before `limit`, where the next name begins.
  Optional<Found> at(SentenceForms forms, int i, int end, int limit) {
    for (int to = Math.min(limit, i + longest.from(forms, i)); to > i; to--) {
      @Nullable Boolean inBase = longest.in(nouns, forms, i, to);
      if (inBase != null) {
        String key = forms.key(i, to);
        int from = counted(forms, i, end);
        boolean stands = !forms.capital(to) && !POINTERS.contains(forms.lower(to)) && (from < i || !COUNTED.contains(key));
        return stands ? Optional.of(new Found(key, inBase, from, to, named(forms, to, limit))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean named(SentenceForms forms, int to, int limit) {
    return limit < forms.size() && limit - to <= 2 && (limit == to || INTO.contains(forms.lower(limit - 1)));
  }

  /// The first token of the number before the noun: *một số* of *một số khu vực*.
  private static int counted(SentenceForms forms, int i, int end) {
    int from = i;
    while (from > end && i - from < LONGEST_NUMBER
        && (NUMBERS.contains(forms.lower(from - 1)) || Character.isDigit(forms.form(from - 1).charAt(0)))) {
      from--;
    }
    return from;
  }
}
