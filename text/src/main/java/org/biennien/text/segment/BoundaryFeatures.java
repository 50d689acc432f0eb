package org.biennien.text.segment;

import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Hash;
import org.biennien.text.model.PackedTable;

/// What is told of the place between two neighbouring tokens, for the decision whether they belong to one
/// word.
///
/// Used alike by training and by segmentation; changing anything here asks for a new model.
final class BoundaryFeatures {
  /// Features that do not look at the decision before.
  static final int FREE = 26;
  /// Features for each of the two possible decisions before.
  static final int BOUND = 4;

  private static final int PAIR = 100;
  private static final int TRIPLE = 101;

  private final PackedTable groups;
  private final Lexicon lexicon;

  /// @param groups associations of two or three syllables in raw news
  BoundaryFeatures(PackedTable groups, Lexicon lexicon) {
    this.groups = groups;
    this.lexicon = lexicon;
  }

  WordMatches matches(Syllables s) {
    return new WordMatches(s, lexicon);
  }

  static long pair(long a, long b) {
    return Hash.of(PAIR, a, b);
  }

  static long triple(long a, long b, long c) {
    return Hash.of(TRIPLE, a, b, c);
  }

  /// The corpus association of tokens `i - 1` and `i` for each `i`, 0 where it is unknown.
  ///
  /// @param pairs as [#pairs] gives them
  int[] associations(Syllables s, long[] pairs) {
    var associations = new int[s.hash.length];
    for (int i = 1; i < associations.length; i++) {
      associations[i] = s.shape[i - 1] <= Syllables.NUMBER || s.shape[i] <= Syllables.NUMBER
          ? 0 : groups.get(pairs[i]);
    }
    return associations;
  }

  /// The key of tokens `i - 1` and `i` for each `i`.
  static long[] pairs(Syllables s) {
    var pairs = new long[s.hash.length];
    for (int i = 1; i < pairs.length; i++) {
      pairs[i] = pair(s.hash[i - 1], s.hash[i]);
    }
    return pairs;
  }

  /// What is certain of the place before token `i`, so that nothing need be weighed there: a mark other than a
  /// hyphen parts, the stop of an abbreviation belongs to it. 0 if nothing is.
  byte certain(Syllables s, int i) {
    if (s.shape[i] == Syllables.ABBREVIATING) {
      return WordSegmenter.CONTINUES;
    }
    return s.shape[i - 1] == Syllables.PUNCTUATION || s.shape[i] == Syllables.PUNCTUATION
        ? WordSegmenter.BEGINS : 0;
  }

  /// Fills `out` with the features of the place before token `i` (an index with padding).
  void free(Syllables s, int[] associations, WordMatches m, int i, long[] out) {
    long a2 = s.hash[i - 2];
    long a = s.hash[i - 1];
    long b = s.hash[i];
    long b2 = s.hash[i + 1];
    int shapes = s.shape[i - 1] * Syllables.SHAPES + s.shape[i];
    int wide = (s.shape[i - 2] * 256 + shapes) * Syllables.SHAPES + s.shape[i + 1];
    int now = associations[i];
    int before = associations[i - 1];
    int after = associations[i + 1];
    int leftTriple = before == 0 && now == 0 ? 0 : groups.get(triple(a2, a, b));
    int rightTriple = now == 0 && after == 0 ? 0 : groups.get(triple(a, b, b2));
    int join = Association.join(now);
    int bond = Association.bond(now);
    int k = 0;
    out[k++] = Hash.of(1, a, b);
    out[k++] = Hash.of(4, a, s.shape[i]);
    out[k++] = Hash.of(5, b, s.shape[i - 1]);
    out[k++] = Hash.of(8, shapes);
    out[k++] = Hash.of(9, wide);
    out[k++] = Hash.of(10, bond, join, shapes);
    out[k++] = Hash.of(11, bond, Association.bond(before), Association.bond(after));
    out[k++] = Hash.of(12, join, Association.join(before), Association.join(after));
    out[k++] = Hash.of(13, a, join);
    out[k++] = Hash.of(14, b, join);
    out[k++] = Hash.of(15, join, leftTriple, rightTriple);
    out[k++] = Hash.of(16, a, bond);
    out[k++] = Hash.of(17, b, bond);
    out[k++] = Hash.of(18, Habits.frequency(s.habit[i - 1]) * 8 + Habits.frequency(s.habit[i]), bond, join);
    out[k++] = Hash.of(19, names(s, i), shapes);
    out[k++] = Hash.of(20, names(s, i) * 8L + join, wide);
    out[k++] = Hash.of(21, Association.count(now), bond, join);
    out[k++] = Hash.of(22, a2, b);
    int across = m.across[i];
    int greedy = m.greedy[i] * 4 + m.pair[i];
    int list = (across * 8 + m.to[i - 1]) * 8 + m.from[i];
    out[k++] = Hash.of(40, list, shapes);
    out[k++] = Hash.of(41, greedy, across, join * 16L + bond);
    out[k++] = Hash.of(42, a, across, greedy);
    out[k++] = Hash.of(43, b, across, greedy);
    out[k++] = Hash.of(44, greedy, m.greedy[i - 1] * 4 + m.pair[i - 1], m.greedy[i + 1] * 4 + m.pair[i + 1]);
    out[k++] = Hash.of(45, m.tags[i - 1], m.tags[i], greedy);
    out[k++] = Hash.of(46, m.across[i - 1] * 8 + across, m.across[i + 1], greedy);
    out[k++] = Hash.of(47, list, greedy, join);
    if (k != FREE) {
      throw new AssertionError(k);
    }
  }

  private static long names(Syllables s, int i) {
    int left = s.habit[i - 1];
    int right = s.habit[i];
    return Habits.capitalAfter(left) >> 1 | (Habits.capitalBefore(right) >> 1) << 2
        | (Habits.vietnamese(left) ? 16 : 0) | (Habits.vietnamese(right) ? 32 : 0)
        | (left == 0 ? 64 : 0) | (right == 0 ? 128 : 0);
  }

  /// Fills `out` with the features that also look at whether tokens `i - 2` and `i - 1` were joined.
  void bound(Syllables s, int[] associations, int i, boolean joined, long[] out) {
    int before = joined ? 1 : 0;
    int join = Association.join(associations[i]);
    out[0] = Hash.of(30, before, s.shape[i - 1] * 16L + s.shape[i]);
    out[1] = Hash.of(31, before, s.hash[i - 1], s.hash[i]);
    out[2] = Hash.of(32, before, s.hash[i - 1], join);
    out[3] = Hash.of(33, before * 16L + join, Association.join(associations[i - 1]),
        Association.join(associations[i + 1]));
  }
}
