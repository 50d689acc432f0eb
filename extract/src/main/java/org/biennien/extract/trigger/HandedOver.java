package org.biennien.extract.trigger;

import java.util.Arrays;
import java.util.List;
import org.biennien.claim.ClaimType;

/// Whether a verb of handing over has a place for its object: *bàn giao [căn cứ] Gao*, *trao trả [huyện] Lachin*.
/// The same verbs tell that prisoners are freed and arms supplied.
final class HandedOver {
  /// What may stand before the place.
  private static final FormSet PARTS = FormSet.of("lại", "toàn", "bộ", "nốt", "các", "những", "hai", "ba", "bốn", "một", "số", "nhiều",
      "quyền", "kiểm", "soát", "sớm");
  private static final int MOST_PARTS = 5;
  /// Words for kinds of places, of one syllable and of two, or their first two.
  private static final FormSet PLACES = FormSet.of("tỉnh", "huyện", "quận", "làng", "đảo", "vùng", "đồn", "chốt");
  private static final FormSet PLACES_OF_TWO = pairs("căn cứ", "thành phố", "thị trấn", "thị xã", "thủ phủ", "ngôi làng", "quần đảo",
      "bán đảo", "khu vực", "lãnh thổ", "phần lãnh", "sân bay", "cửa khẩu", "hải cảng", "cao điểm", "tiền đồn", "pháo đài", "cứ điểm");
  /// The row of *triggers.tsv* whose verbs these are.
  private static final String RULE = "transfer-hand";

  private HandedOver() {}

  private static FormSet pairs(String... words) {
    return FormSet.of(Arrays.stream(words).map(w -> w.split(" ")).mapToLong(w -> pair(FormHash.of(w[0]), FormHash.of(w[1]))));
  }

  private static long pair(long first, long second) {
    return FormHash.mix(first) + second;
  }

  /// Whether a candidate hands over a place.
  static boolean place(Tokens tokens, Candidate c) {
    if (!c.frame().rules().getFirst().id().equals(RULE)) {
      return false;
    }
    int at = c.to();
    while (at - c.to() < MOST_PARTS && !place(tokens, at) && PARTS.contains(tokens.form(at))) {
      at++;
    }
    return place(tokens, at);
  }

  /// Whether a word for a kind of place stands at a token.
  static boolean place(Tokens tokens, int at) {
    return PLACES.contains(tokens.form(at)) || PLACES_OF_TWO.contains(pair(tokens.form(at), tokens.form(at + 1)));
  }

  /// The reading of such a candidate: a transfer of a place.
  static Reading reading(Candidate c) {
    return c.frame().readings().stream().filter(r -> r.types().equals(List.of(ClaimType.TRANSFER))).findFirst().orElseThrow();
  }
}
