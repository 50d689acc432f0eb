package org.biennien.claim;

import java.util.Optional;

/// A named place: an entry of the gazetteer, or a place the gazetteer does not know, kept by name.
///
/// @param name the usual English name: `Albu Kamal`; for an unknown place the words of the text
/// @param coordinates absent for an unknown place
/// @param country ISO 3166-1 alpha-3, absent where unknown or where the place is no part of one country
/// @param gazetteerId the gazetteer's id (`gn:163533` of GeoNames, `bn:tiyas` of our own table), absent for an
///     unknown place
public record Place(
    String name, Optional<Coordinates> coordinates, Optional<String> country, Optional<String> gazetteerId) {
  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place needs a name");
    }
  }

  /// A place that is known by its name only.
  public static Place unknown(String name) {
    return new Place(name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
