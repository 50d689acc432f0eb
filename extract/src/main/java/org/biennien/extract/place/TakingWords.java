package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of being in, taking and leaving a place, after which a foreign name is one: *tại Moura*, *giải phóng Moura*.
final class TakingWords {
  /// After which a foreign name is hardly ever anything else: *từ Reuters*, but *ở Moura, chiếm Moura*.
  private static final Set<String> IN = Set.of("ở", "tại", "chiếm");
  /// The same of two words: *giải phóng Moura*.
  private static final Set<String> IN_OF_TWO = Set.of("giải phóng", "chiếm được", "chiếm giữ", "tràn vào", "tiến vào", "rút khỏi", "áp sát",
      "giành lại", "chiếm lại", "làm chủ", "bao vây", "vây hãm", "lùi khỏi", "bật khỏi");
  private static final Set<String> LAST_OF_TWO = last(IN_OF_TWO);
  /// *Mặt trận giải phóng Tigray*: a group is named after a people or land.
  private static final Set<String> FRONTS = Set.of("trận", "trào", "quân", "hổ", "chức", "đội", "lượng", "đảng", "nhóm");

  private TakingWords() {}

  /// The last syllables of words of two: most words of a text are none of these, and are told so by one look.
  static Set<String> last(Set<String> twos) {
    return twos.stream().map(two -> two.substring(two.lastIndexOf(' ') + 1)).collect(Collectors.toUnmodifiableSet());
  }

  /// The word before token `i` after which a foreign name is a place.
  static Optional<String> before(SentenceForms forms, int i) {
    String before = forms.lower(i - 1);
    if (IN.contains(before)) {
      return Optional.of(before);
    }
    if (!LAST_OF_TWO.contains(before)) {
      return Optional.empty();
    }
    String two = forms.lower(i - 2) + " " + before;
    boolean front = before.equals("phóng") && FRONTS.contains(forms.lower(i - 3));
    return IN_OF_TWO.contains(two) && !front ? Optional.of(two) : Optional.empty();
  }
}
