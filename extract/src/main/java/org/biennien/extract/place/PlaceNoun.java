package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.PlaceKind;

/// A noun that stands before a place's name or for the place itself: `thành phố`, `ngoại ô`, `phía Tây`.
///
/// @param text as the table spells it
/// @param kinds what a name after it names, the likeliest first
/// @param anyKind whether places of other kinds may follow as well
/// @param introduces whether a name that no gazetteer knows is a place after it
/// @param standing when it stands for a place told before
/// @param part the part of the place it tells: `Northern`, `centre`
record PlaceNoun(
    String text, List<PlaceKind> kinds, boolean anyKind, boolean introduces, Standing standing,
        Optional<String> part) {
  PlaceNoun {
    kinds = List.copyOf(kinds);
  }

  /// When a noun stands for a place without naming it.
  enum Standing {
    /// Alone: `thành phố`.
    BARE,
    /// With a word that points: `khu vực này`.
    POINTED,
    /// Never.
    NEVER
  }

  /// Whether it tells what kind of place follows.
  boolean tellsKind() {
    return !kinds.isEmpty();
  }

  /// Whether a place of `kind` may follow.
  boolean admits(PlaceKind kind) {
    return anyKind || kinds.contains(kind);
  }

  /// The point of the compass that it tells of a country: `miền Bắc` → `Northern`, `bờ biển` → `Coastal`.
  Optional<String> compass() {
    return part.filter(p -> Character.isUpperCase(p.charAt(0)));
  }
}
