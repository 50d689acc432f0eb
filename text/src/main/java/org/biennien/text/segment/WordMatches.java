package org.biennien.text.segment;

import org.biennien.text.lexicon.Lexicon;

/// Where words of the list lie in a sentence. Indices are those of [Syllables], with padding; words of one
/// syllable do not count here.
final class WordMatches {
  /// For the place before each token, the length of the longest word that lies across it, 0 if none.
  final byte[] across;
  /// For each token, the length of the longest word that begins with it, 0 if none.
  final byte[] from;
  /// For each token, the length of the longest word that ends with it, 0 if none.
  final byte[] to;
  /// For the place before each token, whether its two neighbours together are a word (3), perhaps a word (2),
  /// were found to be none (1), or are not known (0).
  final byte[] pair;
  /// For the place before each token, whether taking the longest word from the left (1) or from the right (2)
  /// joins there.
  final byte[] greedy;
  /// For each token, the two usual tags that the list gives it as a word of one syllable, 0 if none.
  final short[] tags;

  WordMatches(Syllables s, Lexicon lexicon) {
    int length = s.hash.length;
    across = new byte[length];
    from = new byte[length];
    to = new byte[length];
    pair = new byte[length];
    greedy = new byte[length];
    tags = new short[length];
    for (int i = Syllables.PAD; i < s.size + Syllables.PAD; i++) {
      if (s.shape[i] > Syllables.NUMBER) {
        matches(s, lexicon, i);
      }
    }
    greedyFromLeft(s);
    greedyFromRight(s);
  }

  private void matches(Syllables s, Lexicon lexicon, int start) {
    long path = Lexicon.path(s.hash[start]);
    int entry = s.known[start].entry();
    tags[start] = (short) Lexicon.tags(entry);
    for (int n = 2; n <= Lexicon.LONGEST && (entry & Lexicon.PREFIX) != 0; n++) {
      int end = start + n - 1;
      if (s.shape[end] <= Syllables.NUMBER) {
        return;
      }
      path = Lexicon.path(path, s.hash[end]);
      entry = lexicon.of(path);
      if (n == 2) {
        pair[end] = pair(entry);
      }
      if ((entry & Lexicon.WORD) != 0 && (n > 2 || pair[end] == 3)) {
        word(start, end, (byte) n);
      }
    }
  }

  private static byte pair(int entry) {
    if ((entry & Lexicon.WORD) == 0) {
      return (byte) ((entry & Lexicon.NO_WORD) != 0 ? 1 : 0);
    }
    return (byte) ((entry & Lexicon.DOUBTFUL) != 0 ? 2 : 3);
  }

  private void word(int start, int end, byte length) {
    from[start] = length;
    to[end] = (byte) Math.max(to[end], length);
    for (int i = start + 1; i <= end; i++) {
      across[i] = (byte) Math.max(across[i], length);
    }
  }

  private void greedyFromLeft(Syllables s) {
    int i = Syllables.PAD;
    while (i < s.size + Syllables.PAD) {
      int next = i + Math.max(1, from[i]);
      for (int k = i + 1; k < next; k++) {
        greedy[k] |= 1;
      }
      i = next;
    }
  }

  private void greedyFromRight(Syllables s) {
    int i = s.size + Syllables.PAD - 1;
    while (i >= Syllables.PAD) {
      int next = i - Math.max(1, to[i]);
      for (int k = next + 2; k <= i; k++) {
        greedy[k] |= 2;
      }
      i = next;
    }
  }
}
