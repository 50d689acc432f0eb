package org.biennien.chronicle;

import java.util.Optional;
import org.biennien.claim.Place;

/// Which place a ledger is kept for: the gazetteer's id, or for a place that it does not know the folded
/// name.
///
/// `Albu Kamal` with `gn:174448` → `gn:174448`; an unknown village `Rasm al-Ghazal` → `name:rasmalghazal`.
/// Weak where two unknown places bear one name: they share a ledger.
///
/// @param value the key as text
public record PlaceKey(String value) implements Comparable<PlaceKey> {
  public PlaceKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a place key must not be empty");
    }
  }

  /// The key of a place.
  public static PlaceKey of(Place place) {
    return place.gazetteerId().map(PlaceKey::new).orElseGet(() -> ofName(place.name()));
  }

  /// The key of a place that is known by its name only.
  public static PlaceKey ofName(String name) {
    String folded = FoldedName.of(name);
    return new PlaceKey("name:" + (folded.isEmpty() ? name.strip() : folded));
  }

  /// The folded name of the whole that a place is a part of by its own name: `Al-Amiriyah, Palmyra` →
  /// `palmyra`.
  public static Optional<String> wholeOf(Place place) {
    int comma = place.name().lastIndexOf(',');
    return comma < 0
        ? Optional.empty()
        : Optional.of(FoldedName.of(place.name().substring(comma + 1))).filter(name -> !name.isEmpty());
  }

  @Override
  public int compareTo(PlaceKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
