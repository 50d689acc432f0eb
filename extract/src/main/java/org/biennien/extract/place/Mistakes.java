package org.biennien.extract.place;

import java.util.SortedSet;
import java.util.TreeSet;

/// Keys by which a name with one letter wrong, missing, added or swapped still meets its entry: the name
/// itself and the name with one letter left out (the symmetric delete of W. Garbe's SymSpell, distance 1).
///
/// Two names with a common key are at most two deletions apart; [#apart] then tells the true distance.
public final class Mistakes {
  private static final int SHORTEST = 6;
  private static final char SIGN = '~';

  private Mistakes() {}

  /// `~sumy…`: none for names of fewer than six letters, where a letter makes another word.
  public static SortedSet<String> keys(String folded) {
    var keys = new TreeSet<String>();
    if (folded.length() >= SHORTEST) {
      keys.add(SIGN + folded);
      for (int i = 0; i < folded.length(); i++) {
        keys.add(SIGN + folded.substring(0, i) + folded.substring(i + 1));
      }
    }
    return keys;
  }

  /// Whether `left` becomes `right` by one letter replaced, added, left out, or swapped with its neighbour.
  public static boolean apart(String left, String right) {
    int start = 0;
    while (start < left.length() && start < right.length() && left.charAt(start) == right.charAt(start)) {
      start++;
    }
    int endLeft = left.length();
    int endRight = right.length();
    while (endLeft > start && endRight > start && left.charAt(endLeft - 1) == right.charAt(endRight - 1)) {
      endLeft--;
      endRight--;
    }
    int a = endLeft - start;
    int b = endRight - start;
    boolean swapped = a == 2 && b == 2
        && left.charAt(start) == right.charAt(start + 1) && left.charAt(start + 1) == right.charAt(start);
    return a <= 1 && b <= 1 || swapped;
  }
}
