package org.biennien.extract.place;

import java.util.Set;

/// Verbs of taking, holding, leaving and falling beside a name, by which it is a place: *giành lại Bailundo*, *Kutum bị RSF chiếm*.
final class Seizure {
  /// These have places for objects.
  private static final Set<String> TAKING = Set.of("giành lại", "chiếm lại", "lấy lại", "giành được", "chiếm được", "chiếm giữ",
      "chiếm đóng", "làm chủ", "nắm giữ", "kiểm soát", "rời bỏ", "để mất", "áp sát", "tiếp quản", "vây hãm", "phong tỏa", "bỏ lại",
      "tràn ngập");
  private static final Set<String> LAST_OF_TAKING = TakingWords.last(TAKING);
  /// What is said of a place, after its name: *Kutum đã thất thủ*.
  private static final Set<String> FALLING = Set.of("thất thủ", "rơi vào", "lọt vào", "đổi chủ", "về tay");
  private static final Set<String> PASSIVE = Set.of("bị", "được");
  /// What may be done to a place.
  private static final Set<String> TAKEN = Set.of("chiếm", "vây", "phóng", "tỏa", "lại");
  private static final Set<String> ADVERBS =
      Set.of("đã", "cũng", "vừa", "lần", "lượt", "liên", "tiếp", "đang", "vẫn", "mới");
  private static final int PASSIVE_REACH = 6;
  private static final int MOST_ADVERBS = 3;

  private Seizure() {}

  /// Whether the verb that ends with token `last` takes a place.
  static boolean takes(SentenceForms forms, int last) {
    return LAST_OF_TAKING.contains(forms.lower(last)) && TAKING.contains(forms.lower(last - 1) + " " + forms.lower(last));
  }

  /// Whether from token `after` on a fall is told, as of a place.
  static boolean falls(SentenceForms forms, int after) {
    int at = verb(forms, after);
    return FALLING.contains(forms.lower(at) + " " + forms.lower(at + 1));
  }

  /// Whether from token `after` on it is told that something was taken.
  static boolean taken(SentenceForms forms, int after) {
    int at = verb(forms, after);
    if (PASSIVE.contains(forms.lower(at))) {
      for (int i = at + 1; i <= at + PASSIVE_REACH && forms.word(i); i++) {
        if (TAKEN.contains(forms.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int verb(SentenceForms forms, int after) {
    int at = after;
    while (at - after < MOST_ADVERBS && ADVERBS.contains(forms.lower(at))) {
      at++;
    }
    return at;
  }
}
