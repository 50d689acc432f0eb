package org.biennien.extract.place;

import java.util.Optional;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Words of a sentence that stand for a place, by its name or without it.
///
/// @param to the token after them
/// @param place which place
/// @param kind what sort of place, if known
/// @param rank its importance, 0 where it is not known
/// @param noun the noun before the name, or instead of it
/// @param why the rule and what it rests on, for a reader
record Reference(int to, Place place, Optional<PlaceKind> kind, int rank, Optional<PlaceNoun> noun, String why) {
  /// Words for a place of the gazetteer.
  static Reference of(int to, GazetteerEntry entry, Optional<PlaceNoun> noun, String why) {
    return new Reference(to, entry.place(), Optional.of(entry.kind()), entry.rank(), noun, why);
  }

  /// Words for a place of which the importance is not known.
  static Reference of(int to, Place place, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, String why) {
    return new Reference(to, place, kind, 0, noun, why);
  }

  /// The same words after that noun.
  Reference after(Optional<PlaceNoun> other) {
    return new Reference(to, place, kind, rank, other, why);
  }

  /// The same words for the place that they are found to mean more exactly.
  Reference meaning(Place other) {
    return new Reference(to, other, kind, rank, noun, why);
  }

  /// The same, told with that reason.
  Reference because(String reason) {
    return new Reference(to, place, kind, rank, noun, reason);
  }

  /// Whether it is a country.
  boolean country() {
    return kind.equals(Optional.of(PlaceKind.COUNTRY));
  }
}
