package org.biennien.extract.role;

import java.util.Set;
import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Times that only say among what an event is the greatest: *vụ đánh bom đẫm máu nhất ở Kabul kể từ năm 2001* was not in
/// 2001, nor did it go on since.
final class Superlatives {
  private static final int FARTHEST = 10;
  private static final String MOST = "nhất";
  private static final Set<String> MEASURES = Set.of("kể", "từ", "trong", "tính", "suốt");

  private Superlatives() {}

  /// Whether `time` measures a superlative told of `event`.
  static boolean measures(TokenRow row, EventSite event, Located<TimeMention> time) {
    if (!time.mention().value().interval() || !MEASURES.contains(row.lower(time.from()))) {
      return false;
    }
    int first = Math.max(event.to(), time.from() - FARTHEST);
    for (int i = time.from() - 1; i >= first && !row.lower(i).equals(","); i--) {
      if (row.lower(i).equals(MOST)) {
        return row.sentenceOf(i) == time.sentence();
      }
    }
    return false;
  }
}
