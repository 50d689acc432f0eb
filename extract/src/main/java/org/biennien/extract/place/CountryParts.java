package org.biennien.extract.place;

import java.util.Optional;
import org.biennien.claim.PlaceKind;

/// What a country, province or sea is named for when a part of it is meant: its north, its coast, its capital.
final class CountryParts {
  private static final String CAPITAL = "thủ đô";

  private final PlaceNouns nouns;
  private final States states;
  private final Discourse told;

  CountryParts(PlaceNouns nouns, States states, Discourse told) {
    this.nouns = nouns;
    this.states = states;
    this.told = told;
  }

  /// The part of `whole` that is meant where it is named.
  ///
  /// @param why why `whole` is what the name names
  Optional<Reference> of(SentenceForms forms, Hit hit, GazetteerEntry whole, Optional<PlaceNoun> noun, String why) {
    Optional<GazetteerEntry> capital = whole.kind() == PlaceKind.COUNTRY && noun.filter(CountryParts::capital).isPresent()
        ? whole.country().flatMap(states::capital) : Optional.empty();
    return capital.map(town -> Reference.of(hit.to(), town, noun, "capital of " + whole.name() + ", " + why))
        .or(() -> named(forms, hit, whole).map(part -> Reference.of(hit.to(), part, noun, "part of " + whole.name()
            + (hit.phrase().coast() ? ", its coast; " : " by the compass, at the mean of its towns; ") + why)));
  }

  private static boolean capital(PlaceNoun noun) {
    return noun.text().equals(CAPITAL);
  }

  /// Of a province only what stands before its noun is a part: *phía bắc tỉnh Aleppo*, but *tỉnh miền bắc Aleppo* is all of it.
  private Optional<GazetteerEntry> named(SentenceForms forms, Hit hit, GazetteerEntry whole) {
    boolean ofProvince = whole.kind() == PlaceKind.PROVINCE && nouns.endingAt(forms, hit.from())
        .filter(n -> n.noun().kinds().contains(PlaceKind.PROVINCE) && n.from() > told.start(hit)).isPresent();
    return whole.kind() == PlaceKind.COUNTRY || whole.kind() == PlaceKind.SEA || ofProvince ? part(hit.phrase(), whole) : Optional.empty();
  }

  /// Its coast, or its part by the compass.
  private Optional<GazetteerEntry> part(Phrase phrase, GazetteerEntry whole) {
    Optional<GazetteerEntry> coast = phrase.coast() ? states.part(Phrase.COAST, whole) : Optional.empty();
    return coast.or(() -> phrase.compass().flatMap(compass -> states.part(compass, whole)));
  }

  /// The part or capital of a country told before, for which words stand: `miền Nam nước này`, `thủ đô nước này`.
  ///
  /// @param from where the phrase around those words starts
  Optional<Reference> within(SentenceForms forms, int from, Phrase phrase, Reference words) {
    Optional<GazetteerEntry> country = words.place().country().flatMap(states::country).filter(_ -> words.country());
    boolean capital = phrase.noun().filter(CountryParts::capital).isPresent()
        || (forms.lower(from) + " " + forms.lower(from + 1)).equals(CAPITAL);
    Optional<GazetteerEntry> part = phrase.compass().isPresent() || phrase.coast() ? country.flatMap(c -> part(phrase, c))
        : country.filter(_ -> capital).flatMap(GazetteerEntry::country).flatMap(states::capital);
    return part.map(p -> Reference.of(words.to(), p, words.noun(), words.why()));
  }
}
