package org.biennien.extract.place;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;

/// A mention already found, with what words after it need to stand for it.
///
/// @param mention the mention
/// @param kind what sort of place, if known
/// @param noun the noun before it
/// @param sentence index of its sentence
/// @param located whether its words say that something is there: *ở Mosul*, *thành phố Mosul*, not *Nga* of *Nga cáo buộc*
/// @param seat told for the government that sits there: *chính phủ Damascus*
record Told(PlaceMention mention, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, int sentence, boolean located, boolean seat) {
  /// What decides whether words that point back can mean a mention: of several alike they mean the last.
  private record Sort(
      Optional<PlaceKind> kind, Optional<String> noun, boolean located, boolean seat, boolean border, Optional<Place> country) {}

  /// Whether it is a border between states, not a crossing or a line of control.
  boolean border() {
    return mention.place().name().endsWith("border");
  }

  private Sort sort() {
    boolean country = kind.equals(Optional.of(PlaceKind.COUNTRY));
    return new Sort(kind, noun.map(PlaceNoun::text), located, seat, border(),
        country ? Optional.of(mention.place()) : Optional.empty());
  }

  /// What an article has told so far: of each sort of mention the last, so that looking back takes no longer the more was told.
  static final class Log {
    private final LinkedHashMap<Sort, Told> bySort = new LinkedHashMap<>();

    void add(Told told) {
      bySort.putLast(told.sort(), told);
    }

    boolean isEmpty() {
      return bySort.isEmpty();
    }

    /// The mention told last; there must be one.
    Told last() {
      return bySort.lastEntry().getValue();
    }

    /// The last that fits. The predicate must hold alike for mentions of one sort; of their sentence it may ask that it be near.
    Optional<Told> last(Predicate<Told> fits) {
      for (Told told : bySort.sequencedValues().reversed()) {
        if (fits.test(told)) {
          return Optional.of(told);
        }
      }
      return Optional.empty();
    }
  }
}
