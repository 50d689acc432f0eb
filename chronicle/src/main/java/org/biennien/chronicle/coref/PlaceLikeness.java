package org.biennien.chronicle.coref;

import java.util.Optional;
import org.biennien.chronicle.Ground;
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
    for (Site p : a.sites()) {
      for (Site q : b.sites()) {
        if (p.same(q, NEAR_KM)) {
          String name = p.place().name();
          String other = q.place().name();
          return tally.add(Ground.Kind.SAME_PLACE, 2, name.compareTo(other) < 0 ? name : other);
        }
      }
    }
    String first = a.places().getFirst().name();
    String second = b.places().getFirst().name();
    if (Likeness.territorial(a, b)) {
      return tally.forbid(Ground.Kind.OTHER_PLACE, first, second);
    }
    for (Site p : a.sites()) {
      for (Site q : b.sites()) {
        if (p.partOf(q) || q.partOf(p)) {
          return tally.add(Ground.Kind.PART_OF_PLACE, 1, p.place().name(), q.place().name());
        }
        double kilometres = p.kilometres(q);
        if (kilometres <= NEAR_KM) {
          return tally.add(Ground.Kind.NEAR_PLACE, 1, p.place().name(), q.place().name(),
              "%.0f km".formatted(kilometres));
        }
      }
    }
    boolean country = a.places().stream().anyMatch(p -> b.places().stream().anyMatch(q -> inCountry(p, q) || inCountry(q, p)));
    return country ? tally.add(Ground.Kind.IN_COUNTRY, 0, first, second)
        : tally.add(Ground.Kind.OTHER_PLACE, -4, first, second);
  }

  private static boolean inCountry(Place part, Place country) {
    return part.country().isPresent() && part.country().equals(country.country())
        && country.kind().equals(Optional.of(PlaceKind.COUNTRY));
  }
}
