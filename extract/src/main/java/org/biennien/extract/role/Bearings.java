package org.biennien.extract.role;

import java.util.Set;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Places that are told only to say where another is: *Sake, phía tây Goma*; *Tinzaouaten, gần biên giới Algeria*; *Kamanyola, trên
/// đường tới Uvira*. What happens at the one does not happen at the other.
final class Bearings {
  private static final Set<String> BESIDE = Set.of("gần", "giáp", "cách", "sát", "cạnh", "đối");
  /// What may stand before those words, and between them and the place.
  private static final Set<String> AROUND = Set.of(",", "(", "nằm", "ngay", "ở", "với", "phía", "đông", "tây", "nam", "bắc", "khu", "vực", "vùng",
      "của", "trên", "đường", "tới", "đến", "đi", "diện", "không", "xa");
  private static final int APART = 7;
  private static final int NEXT = 2;

  private final TokenRow row;

  Bearings(TokenRow row) {
    this.row = row;
  }

  /// Whether the event is told right after `mark`, as what happens there: *gần Crimea đã bị sáp nhập*.
  static boolean ofMark(Located<PlaceMention> mark, EventSite event) {
    return event.from() >= mark.to() && event.from() - mark.to() <= NEXT;
  }

  /// Whether `mark` says where `place` is, just after it.
  boolean from(Located<PlaceMention> place, Located<PlaceMention> mark) {
    if (place.sentence() != mark.sentence() || mark.from() < place.to() || mark.from() - place.to() > APART) {
      return false;
    }
    boolean beside = false;
    for (int i = place.to(); i < mark.from(); i++) {
      String word = row.lower(i);
      boolean side = BESIDE.contains(word) || word.equals("đường") && row.lower(i - 1).equals("trên");
      if (!side && !AROUND.contains(word)) {
        return false;
      }
      beside |= side;
    }
    return beside || mark.from() - place.to() == 1 && row.lower(place.to()).equals(",") && row.lower(mark.from()).equals("phía");
  }
}
