package org.biennien.extract.place;

import java.util.Optional;

/// The noun phrase around a name: `phía Tây thành cổ Palmyra`.
///
/// @param from its first token
/// @param noun the noun nearest to the name that tells what kind of place it is
/// @param compass the point of the compass in the phrase: `Western`
/// @param coast whether it tells a coast or its waters: `ngoài khơi Yemen`
record Phrase(int from, Optional<PlaceNoun> noun, Optional<String> compass, boolean coast) {
  static final String COAST = "Coastal";
  private static final int MOST_PARTS = 4;

  /// The phrase that ends with the name at tokens `name` and after.
  static Phrase before(SentenceForms forms, PlaceNouns nouns, int name) {
    int from = name;
    Optional<PlaceNoun> nearest = Optional.empty();
    Optional<String> compass = Optional.empty();
    boolean coast = false;
    for (int part = 0; part < MOST_PARTS; part++) {
      Optional<PlaceNouns.Found> found = nounBefore(forms, nouns, from);
      if (found.isEmpty()) {
        break;
      }
      PlaceNoun noun = found.get().noun();
      from = found.get().from();
      nearest = nearest.isEmpty() && (noun.tellsKind() || noun.introduces()) ? Optional.of(noun) : nearest;
      boolean coastal = noun.compass().filter(COAST::equals).isPresent();
      coast |= coastal;
      compass = compass.isEmpty() && !coastal ? noun.compass() : compass;
    }
    return new Phrase(from, nearest, compass, coast);
  }

  private static Optional<PlaceNouns.Found> nounBefore(SentenceForms forms, PlaceNouns nouns, int end) {
    int at = end;
    for (int modifiers = 0; modifiers <= 3; modifiers++) {
      Optional<PlaceNouns.Found> found = nouns.endingAt(forms, at);
      int before = nouns.modifierBefore(forms, at);
      if (found.isPresent() && found.get().from() <= before) {
        return found; // but not the "biển" of "ven biển"
      }
      if (before == at) {
        break;
      }
      at = before;
    }
    return Optional.empty();
  }
}
