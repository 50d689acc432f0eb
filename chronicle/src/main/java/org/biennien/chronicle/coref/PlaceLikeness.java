package org.biennien.chronicle.coref;

import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// Compares where two happenings took place.
final class PlaceLikeness {
  /// Reports name a district or the city it lies in; cities at war lie further apart.
  private static final double NEAR_KM = 25;

  private PlaceLikeness() {}

  static boolean compare(Happening a, Happening b, Likeness.Points points) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return true;
    }
    for (Place p : a.places()) {
      for (Place q : b.places()) {
        if (PlaceKey.of(p).equals(PlaceKey.of(q)) || sameName(p, q)) {
          return points.addPlace(2, "same place " + p.name());
        }
      }
    }
    boolean territorial = a.families().stream().anyMatch(TypeFamily::territorial);
    for (Place p : a.places()) {
      for (Place q : b.places()) {
        if (!territorial && (partOf(p, q) || partOf(q, p))) {
          return points.addPlace(1, "%s and %s: part and whole".formatted(p.name(), q.name()));
        }
        if (!territorial && kilometres(p, q) <= NEAR_KM) {
          return points.addPlace(1, 
              "%s and %s: %.0f km apart".formatted(p.name(), q.name(), kilometres(p, q)));
        }
      }
    }
    return points.forbid("places %s and %s".formatted(
        a.places().getFirst().name(), b.places().getFirst().name()));
  }

  /// One name twice is one place, unless both are known to lie far apart.
  private static boolean sameName(Place p, Place q) {
    boolean far = p.coordinates().isPresent() && q.coordinates().isPresent() && kilometres(p, q) > NEAR_KM;
    return !far && FoldedName.of(p.name()).equals(FoldedName.of(q.name()));
  }

  private static boolean partOf(Place part, Place whole) {
    return PlaceKey.wholeOf(part).filter(FoldedName.of(whole.name())::equals).isPresent();
  }

  private static double kilometres(Place p, Place q) {
    return p.coordinates().isPresent() && q.coordinates().isPresent()
        ? p.coordinates().get().kilometresTo(q.coordinates().get())
        : Double.POSITIVE_INFINITY;
  }
}
