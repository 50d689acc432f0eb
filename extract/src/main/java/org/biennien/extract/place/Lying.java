package org.biennien.extract.place;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Where a place lies that is known by its name only: in or near the town that the words after it name (`thánh đường Al Zahra ở
/// phía Tây Kabul`, `các làng A, B và C gần Maskana`, `làng D, cách Goma 15 km`). It has that town's point; its name stays its own.
///
/// A province or country is too wide to give a point.
final class Lying {
  private static final Set<PlaceKind> NARROW =
      EnumSet.of(PlaceKind.TOWN, PlaceKind.QUARTER, PlaceKind.DISTRICT, PlaceKind.BASE, PlaceKind.SITE);
  /// Words that go before the name of what a place lies in.
  private static final Set<String> IN = Set.of("ở", "tại", "thuộc", "trong", "gần", "của", "cạnh", "sát", "quanh", "nằm", "giáp");
  private static final Set<String> BETWEEN = Set.of(",", "và", "cùng", "(", "-", "phía", "đông", "tây", "nam", "bắc", "ngoại", "ô",
      "vùng", "ven", "ngay", "trung", "tâm", "khu", "vực", "các", "làng", "ngôi", "thôn", "al", "el");
  private static final int FARTHEST = 30;
  private static final int FARTHEST_KM = 25;

  private Lying() {}

  /// Whether the words from token `from` to before `next`, where the phrase of the next known name starts, say that what was told
  /// before lies there; more names of a list may stand between.
  ///
  /// @param comma whether a comma alone does
  static boolean leads(SentenceForms forms, int from, int next, boolean comma) {
    if (next <= from || next - from > FARTHEST || next >= forms.size()) {
      return false;
    }
    boolean in = false;
    for (int i = from; i < next; i++) {
      String word = forms.lower(i);
      if (word.equals("cách")) {
        return near(forms, i, next);
      }
      in = IN.contains(word) || in && BETWEEN.contains(word) && !word.equals(",");
      if (!in && !forms.nameWord(i) && !BETWEEN.contains(word)) {
        return false;
      }
    }
    return in || forms.lower(next - 1).equals("(") || comma && next - from == 1 && forms.lower(from).equals(",");
  }

  /// `cách Goma 15 km`, `cách thị trấn Sake khoảng 20km`.
  private static boolean near(SentenceForms forms, int cach, int next) {
    if (next - cach > 1) {
      return false;
    }
    for (int i = next + 1; i < Math.min(forms.size(), next + FARTHEST / 3); i++) {
      String number = forms.form(i);
      if (Character.isDigit(number.charAt(0))) {
        return number.length() <= 2 && Integer.parseInt(number) <= FARTHEST_KM;
      }
    }
    return false;
  }

  /// The place of that name at the point of what it lies in, if that is narrow enough to have one.
  static Optional<Place> in(Place unknown, Place whole, Optional<PlaceKind> kind) {
    Optional<Coordinates> point = kind.filter(NARROW::contains).flatMap(_ -> whole.coordinates());
    return point.map(p -> new Place(unknown.name(), Optional.of(p), whole.country(), Optional.empty()));
  }
}
