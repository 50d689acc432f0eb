package org.biennien.extract.attribution;

import java.util.Set;
import org.biennien.extract.layout.TokenRow;

/// Whether words of saying tell that somebody does not say it: *Mỹ chưa hề xác nhận, quân đội không nói rõ*.
final class Negation {
  private static final Set<String> NOT = Set.of("không", "chưa", "chẳng");
  /// What may stand between *không* and its verb.
  private static final Set<String> BETWEEN = Set.of(
      "hề", "từng", "chính", "thức", "công", "khai", "bao", "giờ", "thể", "muốn", "trực", "tiếp", "đưa", "ra", "lên",
      "tiếng", "có", "được", "bị");
  /// So many tokens before its verb *không* stands at most.
  private static final int REACH = 5;

  private Negation() {}

  /// Whether the word of saying that starts at a token is denied.
  static boolean of(TokenRow row, int cue) {
    for (int back = 1; back <= REACH; back++) {
      String word = row.lower(cue, -back);
      if (NOT.contains(word)) {
        return true;
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }
}
