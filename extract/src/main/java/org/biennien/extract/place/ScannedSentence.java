package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;

/// A sentence and the names in it that the gazetteer knows.
///
/// @param forms its tokens
/// @param hits in reading order, not overlapping
record ScannedSentence(SentenceForms forms, List<Hit> hits) {
  ScannedSentence {
    hits = List.copyOf(hits);
  }

  /// The hit of that index, if there is one.
  Optional<Hit> hit(int index) {
    return index < hits.size() ? Optional.of(hits.get(index)) : Optional.empty();
  }

  /// The first hit of that index or a later one that starts at token `from` or after it.
  Optional<Hit> hitFrom(int index, int from) {
    int at = index;
    while (at < hits.size() && hits.get(at).from() < from) {
      at++;
    }
    return hit(at);
  }
}
