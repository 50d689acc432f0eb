package org.biennien.app.view;

import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// A place in a list or on the map.
///
/// @param id under which its ledger is kept
/// @param name the usual name
/// @param country ISO 3166-1 alpha-2, by which browsers know names in every language; absent where unknown
/// @param latitude degrees north, absent where the place is known by name only
/// @param longitude degrees east, absent likewise
/// @param kind what sort of place it is: `town`, `country`, `region` …; absent where unknown
/// @param area whether it is an area, of which towns are parts: no point on the map
public record PlaceLine(
    String id, String name, Optional<String> country, Optional<Double> latitude, Optional<Double> longitude,
    Optional<String> kind, boolean area) {

  /// A place with the two-letter code of its country.
  public static PlaceLine of(Place place, SideNames names) {
    return new PlaceLine(PlaceKey.of(place).value(), place.name(), place.country().flatMap(names::alpha2),
        place.coordinates().map(Coordinates::latitude), place.coordinates().map(Coordinates::longitude),
        place.kind().map(PlaceKind::label), place.area());
  }
}
