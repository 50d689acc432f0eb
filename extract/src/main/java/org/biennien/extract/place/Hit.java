package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.PlaceKind;

/// A name in a sentence that the gazetteer knows, before it is decided which place it is.
///
/// @param from first token of the name
/// @param to after its last token
/// @param candidates the places of that name
/// @param phrase the noun phrase around it
record Hit(int from, int to, List<Candidate> candidates, Phrase phrase) {
  Hit {
    candidates = List.copyOf(candidates);
  }

  /// Whether one of the places stands in our own tables.
  boolean listed() {
    return candidates.stream().anyMatch(c -> c.entry().listed());
  }

  /// The same name after that noun.
  Hit after(PlaceNoun noun) {
    return new Hit(from, to, candidates, new Phrase(from, Optional.of(noun), Optional.empty(), false));
  }

  /// The country that all places of that name are in, if there is one; none for the name of a country.
  Optional<String> onlyCountry() {
    Optional<String> first = candidates.getFirst().entry().country();
    boolean one = candidates.stream().allMatch(c -> c.entry().country().equals(first) && c.entry().kind() != PlaceKind.COUNTRY);
    return one ? first : Optional.empty();
  }

  /// The candidate that is a country, if one is.
  Optional<Candidate> country() {
    return candidates.stream().filter(c -> c.entry().kind() == PlaceKind.COUNTRY).findFirst();
  }
}
