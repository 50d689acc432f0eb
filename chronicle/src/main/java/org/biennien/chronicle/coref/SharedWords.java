package org.biennien.chronicle.coref;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.biennien.chronicle.Ground;

/// Compares the words of two happenings: what rare syllables the sentences share, for how much that counts (in units of
/// log odds against a syllable of any war article), and what share of both that is.
///
/// *casino Resorts World Manila* in both → up to 10 points; *quân đội* and *tấn công* → none or one.
final class SharedWords {
  private static final int MOST = 10;
  /// One point for so much shared rarity.
  private static final double A_POINT = 8;
  /// So many points where all is shared.
  private static final double WHOLE = 5;
  /// What sentences of one happening nearly always have; where nobody looked at them.
  private static final int USUAL = 3;
  private static final int SHOWN = 6;

  private SharedWords() {}

  static boolean compare(Happening a, Happening b, Tally tally) {
    if (!a.wording().known() || !b.wording().known()) {
      return tally.add(Ground.Kind.UNKNOWN_WORDS, USUAL);
    }
    int[] shared = shared(a.wording().words(), b.wording().words());
    double weight = 0;
    for (int word : shared) {
      weight += a.rarity(word);
    }
    double whole = a.rarity() + b.rarity();
    int points = (int) Math.min(MOST, Math.round(weight / A_POINT + WHOLE * (whole == 0 ? 0 : 2 * weight / whole)));
    return points == 0 || tally.add(Ground.Kind.SHARED_WORDS, points, rarest(a, shared));
  }

  /// Where the words that both have stand in the first list. Both are sorted.
  private static int[] shared(List<String> a, List<String> b) {
    int[] shared = new int[Math.min(a.size(), b.size())];
    int found = 0;
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      if (order == 0) {
        shared[found++] = i;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return Arrays.copyOf(shared, found);
  }

  /// The rarest of some words, of equally rare ones those that sort first.
  private static String[] rarest(Happening happening, int[] words) {
    return Arrays.stream(words).boxed()
        .sorted(Comparator.comparingDouble((Integer word) -> happening.rarity(word)).reversed()
            .thenComparing(Comparator.naturalOrder()))
        .limit(SHOWN).map(happening.wording().words()::get).toArray(String[]::new);
  }
}
