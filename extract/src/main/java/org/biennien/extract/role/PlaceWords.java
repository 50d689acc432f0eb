package org.biennien.extract.role;

import java.util.Locale;
import java.util.Set;
import org.biennien.claim.PlaceMention;

/// How a mention tells its place.
enum PlaceWords {
  /// By its name: *thành phố Mosul*.
  NAMED,
  /// By words that point back: *thành phố này, tại đây*.
  POINTING,
  /// By a noun alone that stands for the place: *thành phố*.
  PLAIN,
  /// By a noun alone for something in the place: *một bệnh viện, các khu vực*.
  PART;

  private static final Set<String> POINTERS = Set.of("này", "đó", "ấy", "kia", "trên", "đây", "nêu", "tên");
  private static final Set<String> SETTLEMENTS =
      Set.of("thành phố", "tp", "thị trấn", "thị xã", "thị tứ", "đô thị", "thủ đô", "thủ phủ");

  private final String label = name().toLowerCase(Locale.ROOT);

  String label() {
    return label;
  }

  static PlaceWords of(PlaceMention mention) {
    String text = mention.quote().text().replace('_', ' ');
    String lower = text.toLowerCase(Locale.ROOT);
    // A sentence may begin with the noun.
    boolean one = text.indexOf(' ') < 0;
    if (POINTERS.contains(lower.substring(lower.lastIndexOf(' ') + 1))) {
      return POINTING;
    }
    if (capitalFrom(text, one ? 0 : 1) && !SETTLEMENTS.contains(lower)) {
      return NAMED;
    }
    return SETTLEMENTS.stream().anyMatch(lower::startsWith) ? PLAIN : PART;
  }

  private static boolean capitalFrom(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
