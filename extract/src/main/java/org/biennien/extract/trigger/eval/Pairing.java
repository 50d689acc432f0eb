package org.biennien.extract.trigger.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.biennien.claim.Claim;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Span;

/// Gold triggers and found ones, one to one by common characters, same type first, then most in common: the
/// pairing of `score.py`.
///
/// @param pairs that belong together
/// @param missed gold triggers without a partner
/// @param spurious found triggers without a partner
record Pairing(List<Pair> pairs, List<Claim> missed, List<EventMention> spurious) {
  /// A gold trigger and the found one that overlaps it.
  record Pair(Claim gold, EventMention found) {
    boolean sameType() {
      return gold.type() == found.type();
    }
  }

  private record Option(int gold, int found, boolean sameType, int common) {}

  static Pairing of(List<Claim> gold, List<EventMention> found) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Span a = gold.get(i).trigger().quote().span();
        Span b = found.get(j).trigger().quote().span();
        if (a.overlaps(b)) {
          options.add(new Option(i, j, gold.get(i).type() == found.get(j).type(),
              Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())));
        }
      }
    }
    options.sort(Comparator.comparing(Option::sameType, Collections.reverseOrder())
        .thenComparing(Option::common, Collections.reverseOrder())
        .thenComparing(Option::gold).thenComparing(Option::found));
    Set<Integer> pairedGold = new HashSet<>();
    Set<Integer> pairedFound = new HashSet<>();
    var pairs = new ArrayList<Pair>();
    for (Option option : options) {
      if (!pairedGold.contains(option.gold) && !pairedFound.contains(option.found)) {
        pairedGold.add(option.gold);
        pairedFound.add(option.found);
        pairs.add(new Pair(gold.get(option.gold), found.get(option.found)));
      }
    }
    return new Pairing(pairs, without(gold, pairedGold), without(found, pairedFound));
  }

  private static <T> List<T> without(List<T> list, Set<Integer> indices) {
    var rest = new ArrayList<T>();
    for (int i = 0; i < list.size(); i++) {
      if (!indices.contains(i)) {
        rest.add(list.get(i));
      }
    }
    return rest;
  }
}
