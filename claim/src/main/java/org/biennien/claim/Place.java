package org.biennien.claim;

import java.util.Optional;

/// A named place: an entry of the gazetteer, or a place the gazetteer does not know, kept by name.
///
/// @param name the usual English name: `Albu Kamal`; for an unknown place the words of the text
/// @param coordinates absent for an unknown place, but of one that the text puts in or near a known town that town's
/// @param country ISO 3166-1 alpha-3, absent where unknown or where the place is no part of one country
/// @param gazetteerId the gazetteer's id (`gn:163533` of GeoNames, `bn:tiyas` of our own table), absent for an
///     unknown place
/// @param kind what sort of place it is, from the gazetteer; absent where unknown
public record Place(
    String name, Optional<Coordinates> coordinates, Optional<String> country, Optional<String> gazetteerId,
    Optional<PlaceKind> kind) {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
  }

  /// A place of which nobody knows what kind it is.
  public Place(String name, Optional<Coordinates> coordinates, Optional<String> country, Optional<String> gazetteerId) {
    this(name, coordinates, country, gazetteerId, Optional.empty());
  }

  /// A place that is known by its name only.
  public static Place unknown(String name) {
    return new Place(name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The same place, of a kind.
  public Place of(PlaceKind sort) {
    return new Place(name, coordinates, country, gazetteerId, Optional.of(sort));
  }

  /// Whether it is known to be an area, and no point on a map: a country, a region, a province, a sea, a border. Who is
  /// told to be in it need not be in all of it.
  public boolean area() {
    return kind.filter(sort -> sort.holdsTowns() || sort == PlaceKind.SEA || sort == PlaceKind.BORDER).isPresent();
  }
}
