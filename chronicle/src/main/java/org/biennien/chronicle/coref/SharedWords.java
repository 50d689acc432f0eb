package org.biennien.chronicle.coref;

import java.util.ArrayList;
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
    List<String> shared = shared(a.wording().words(), b.wording().words());
    double weight = WordRarity.TABLE.sum(shared);
    double whole = a.rarity() + b.rarity();
    int points = (int) Math.min(MOST, Math.round(weight / A_POINT + WHOLE * (whole == 0 ? 0 : 2 * weight / whole)));
    return points == 0 || tally.add(Ground.Kind.SHARED_WORDS, points, rarest(shared).toArray(String[]::new));
  }

  /// Both lists are sorted.
  private static List<String> shared(List<String> a, List<String> b) {
    var shared = new ArrayList<String>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int order = a.get(i).compareTo(b.get(j));
      if (order == 0) {
        shared.add(a.get(i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private static List<String> rarest(List<String> words) {
    return words.stream().sorted(Comparator.comparingDouble(WordRarity.TABLE::of).reversed()
        .thenComparing(Comparator.naturalOrder())).limit(SHOWN).toList();
  }
}
