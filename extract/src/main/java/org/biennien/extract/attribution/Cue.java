package org.biennien.extract.attribution;

import org.biennien.extract.layout.TokenRow;

/// A word of saying or citing where an article has it: *thông báo*, *theo*, *dẫn lời*.
///
/// @param phrase its words, in lower case
/// @param label how it stands to who speaks: `says`, `theo`, `cites`, `give`, `to`, `through`
/// @param from its first token
/// @param to the token after its last
record Cue(String phrase, String label, int from, int to) {
  /// The same with the words up to `end`: *cho AP biết* is *cho biết*.
  Cue upTo(int end, String words) {
    return new Cue(words, label, from, end);
  }

  /// Whether a clause starts with a word of citing: *Dẫn lời một quan chức, Reuters cho hay …*.
  boolean opensClause(TokenRow row) {
    return to - from > 1 && (from == row.first(row.sentenceOf(from)) || Clauses.mark(row, from - 1));
  }
}
