package org.biennien.chronicle.coref;

import java.util.Optional;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// A place of a happening with what it is compared by, worked out once: a happening is compared with hundreds.
///
/// @param place the place
/// @param key which place it is
/// @param name its name, folded
/// @param whole the folded name of the whole that it is a part of by its own name
record Site(Place place, PlaceKey key, String name, Optional<String> whole) {
  static Site of(Place place) {
    return new Site(place, PlaceKey.of(place), FoldedName.of(place.name()), PlaceKey.wholeOf(place));
  }

  /// One name twice is one place, unless both are known to lie far apart.
  boolean same(Site other, double near) {
    return key.equals(other.key) || name.equals(other.name) && !(located(other) && kilometres(other) > near);
  }

  boolean partOf(Site other) {
    return whole.filter(other.name::equals).isPresent();
  }

  private boolean located(Site other) {
    return place.coordinates().isPresent() && other.place.coordinates().isPresent();
  }

  /// How far apart they are; infinitely where nobody knows.
  double kilometres(Site other) {
    return located(other) ? place.coordinates().get().kilometresTo(other.place.coordinates().get())
        : Double.POSITIVE_INFINITY;
  }
}
