package org.biennien.app.export;

import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// A place.
///
/// @param id under which its ledger is kept: `gn:174448`, or `name:…` for a place that the gazetteer lacks
/// @param name the usual English name, or the words of the text
/// @param country ISO 3166-1 alpha-3; absent where unknown
/// @param lat degrees north, WGS 84; absent where unknown
/// @param lon degrees east; absent likewise
public record PlaceRecord(
    String id, String name, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {
  static PlaceRecord of(Place place) {
    return new PlaceRecord(PlaceKey.of(place).value(), place.name(), place.country(),
        place.coordinates().map(Coordinates::latitude), place.coordinates().map(Coordinates::longitude));
  }
}
