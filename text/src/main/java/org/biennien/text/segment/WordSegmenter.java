package org.biennien.text.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// Joins tokens to words: the cheapest path through the lattice of known words, names and single tokens.
///
/// `quân đội chính phủ Syria` → `quân đội`, `chính phủ`, `Syria`.
public final class WordSegmenter {
  private static final float UNKNOWN = 14f;
  private static final float NAME = 11f;

  private final WordLexicon lexicon;

  public WordSegmenter(WordLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// For each token whether it begins a word.
  public boolean[] starts(List<Token> tokens) {
    int n = tokens.size();
    var keys = new String[n];
    for (int i = 0; i < n; i++) {
      keys[i] = tokens.get(i).form().toLowerCase(Locale.ROOT);
    }
    var best = new float[n + 1];
    var from = new int[n + 1];
    Arrays.fill(best, Float.POSITIVE_INFINITY);
    best[0] = 0;
    for (int i = 0; i < n; i++) {
      extend(tokens, keys, i, best, from);
    }
    var starts = new boolean[n];
    for (int end = n; end > 0; end = from[end]) {
      starts[from[end]] = true;
    }
    return starts;
  }

  private void extend(List<Token> tokens, String[] keys, int i, float[] best, int[] from) {
    Map<String, WordLexicon.Entry> entries = lexicon.entries();
    var word = new StringBuilder();
    boolean name = true;
    for (int end = i + 1; end <= Math.min(keys.length, i + lexicon.longest()); end++) {
      if (tokens.get(end - 1).kind() != TokenKind.SYLLABLE && end > i + 1) {
        break;
      }
      word.append(end > i + 1 ? " " : "").append(keys[end - 1]);
      name &= foreign(tokens.get(end - 1), keys[end - 1]);
      WordLexicon.Entry entry = entries.get(word.toString());
      float cost = entry != null ? entry.cost() : end == i + 1 ? UNKNOWN : Float.POSITIVE_INFINITY;
      if (name) {
        cost = Math.min(cost, NAME + end - i);
      }
      if (best[i] + cost < best[end]) {
        best[end] = best[i] + cost;
        from[end] = i;
      }
    }
  }

  private boolean foreign(Token token, String key) {
    return token.kind() == TokenKind.SYLLABLE && token.capitalised() && !lexicon.entries().containsKey(key);
  }
}
