package org.biennien.chronicle.coref;

import java.util.Optional;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Compares where two happenings took place.
final class PlaceLikeness {
  /// Reports name a district or the city it lies in; cities at war lie further apart.
  private static final double NEAR_KM = 25;

  private PlaceLikeness() {}

  static boolean compare(Happening a, Happening b, Tally tally) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return true;
    }
    for (Place p : a.places()) {
      for (Place q : b.places()) {
        if (PlaceKey.of(p).equals(PlaceKey.of(q)) || sameName(p, q)) {
          return tally.add(Ground.Kind.SAME_PLACE, 2, p.name().compareTo(q.name()) < 0 ? p.name() : q.name());
        }
      }
    }
    boolean territorial = Likeness.territorial(a, b);
    String first = a.places().getFirst().name();
    String second = b.places().getFirst().name();
    if (territorial) {
      return tally.forbid(Ground.Kind.OTHER_PLACE, first, second);
    }
    for (Place p : a.places()) {
      for (Place q : b.places()) {
        if (partOf(p, q) || partOf(q, p)) {
          return tally.add(Ground.Kind.PART_OF_PLACE, 1, p.name(), q.name());
        }
        if (kilometres(p, q) <= NEAR_KM) {
          return tally.add(Ground.Kind.NEAR_PLACE, 1, p.name(), q.name(), "%.0f km".formatted(kilometres(p, q)));
        }
      }
    }
    boolean country = a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> inCountry(p, q) || inCountry(q, p)));
    return country ? tally.add(Ground.Kind.IN_COUNTRY, 0, first, second)
        : tally.add(Ground.Kind.OTHER_PLACE, -4, first, second);
  }

  /// One name twice is one place, unless both are known to lie far apart.
  private static boolean sameName(Place p, Place q) {
    boolean far = p.coordinates().isPresent() && q.coordinates().isPresent() && kilometres(p, q) > NEAR_KM;
    return !far && FoldedName.of(p.name()).equals(FoldedName.of(q.name()));
  }

  private static boolean partOf(Place part, Place whole) {
    return PlaceKey.wholeOf(part).filter(FoldedName.of(whole.name())::equals).isPresent();
  }

  private static boolean inCountry(Place part, Place country) {
    return part.country().isPresent() && part.country().equals(country.country())
        && country.kind().equals(Optional.of(PlaceKind.COUNTRY));
  }

  private static double kilometres(Place p, Place q) {
    return p.coordinates().isPresent() && q.coordinates().isPresent()
        ? p.coordinates().get().kilometresTo(q.coordinates().get())
        : Double.POSITIVE_INFINITY;
  }
}
