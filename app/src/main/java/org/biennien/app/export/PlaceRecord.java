package org.biennien.app.export;

import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// A place.
///
/// @param id under which its ledger is kept: `gn:174448`, or `name:…` for a place that the gazetteer lacks
/// @param name the usual English name, or the words of the text
/// @param kind what sort of place it is: `town`, `region`, `country` …; absent where the gazetteer lacks it
/// @param area whether it is an area, of which towns are parts: who is told to be in it need not be in all of it
/// @param country ISO 3166-1 alpha-3; absent where unknown
/// @param lat degrees north, WGS 84; absent where unknown
/// @param lon degrees east; absent likewise
public record PlaceRecord(
    String id, String name, Optional<String> kind, boolean area, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {
  static PlaceRecord of(Place place) {
    return new PlaceRecord(PlaceKey.of(place).value(), place.name(), place.kind().map(PlaceKind::label),
        place.area(), place.country(),
        place.coordinates().map(Coordinates::latitude), place.coordinates().map(Coordinates::longitude));
  }
}
