package org.biennien.extract.place;

import java.util.List;

/// A sentence and the names in it that the gazetteer knows.
///
/// @param forms its tokens
/// @param hits in reading order, not overlapping
record ScannedSentence(SentenceForms forms, List<Hit> hits) {
  ScannedSentence {
    hits = List.copyOf(hits);
  }
}
