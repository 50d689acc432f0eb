package org.biennien.extract.trigger;

import java.util.Arrays;
import java.util.List;

/// What words stand for, by the table `word-classes.tsv`: `máy bay` is an aircraft, `binh sĩ` are fighters.
final class WordClasses {
  /// The class of a token that the table does not know.
  static final byte NONE = -1;

  private final PatternTrie trie;

  /// @param patterns of each class, in the order of the table
  WordClasses(List<List<TokenPattern>> patterns) {
    var builder = new PatternTrie.Builder();
    for (int i = 0; i < patterns.size(); i++) {
      for (TokenPattern pattern : patterns.get(i)) {
        builder.add(pattern, i);
      }
    }
    trie = builder.build();
  }

  /// The class of each token: that of the longest entry it stands in, of two that of the earlier line.
  byte[] of(Tokens tokens) {
    byte[] classes = new byte[tokens.size()];
    Arrays.fill(classes, NONE);
    var match = new PatternTrie.Match();
    int at = 0;
    while (at < classes.length) {
      if (trie.longest(tokens, at, match)) {
        Arrays.fill(classes, at, match.to(), trie.owners().get(match.owners()).getFirst().byteValue());
        at = match.to();
      } else {
        at++;
      }
    }
    return classes;
  }
}
