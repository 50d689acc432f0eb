package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.claim.Claim;
import org.biennien.claim.TimeMention;
import org.biennien.extract.role.Likeness;
import org.biennien.text.Span;

/// Which claims are right as a whole, as `score.py` counts them: paired with a gold claim of their type by the characters
/// of the trigger, with its status, all sides of its agents, one of its places and its time, each where gold has one.
final class WholeClaims {
  private WholeClaims() {}

  private record Option(int gold, int found, int common) {}

  /// For each of `found`, whether it is right.
  static List<Boolean> right(List<Claim> gold, List<Claim> found) {
    var partner = new int[found.size()];
    Arrays.fill(partner, -1);
    var taken = new boolean[gold.size()];
    for (Option option : options(gold, found)) {
      if (!taken[option.gold] && partner[option.found] < 0) {
        taken[option.gold] = true;
        partner[option.found] = option.gold;
      }
    }
    var right = new ArrayList<Boolean>();
    for (int i = 0; i < partner.length; i++) {
      right.add(partner[i] >= 0 && right(gold.get(partner[i]), found.get(i)));
    }
    return right;
  }

  private static List<Option> options(List<Claim> gold, List<Claim> found) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        Span a = gold.get(i).trigger().quote().span();
        Span b = found.get(j).trigger().quote().span();
        if (gold.get(i).type() == found.get(j).type() && a.overlaps(b)) {
          options.add(new Option(i, j, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())));
        }
      }
    }
    options.sort(Comparator.comparingInt((Option o) -> -o.common).thenComparingInt(Option::gold)
        .thenComparingInt(Option::found));
    return options;
  }

  private static boolean right(Claim gold, Claim found) {
    return gold.status() == found.status() && sides(found).containsAll(sides(gold))
        && (gold.place().isEmpty() || gold.place().stream().anyMatch(p ->
            found.place().stream().anyMatch(q -> Likeness.samePlace(p, q))))
        && (gold.time().isEmpty() || found.time().map(TimeMention::value).equals(gold.time().map(TimeMention::value)));
  }

  private static Set<String> sides(Claim claim) {
    return claim.agent().stream().map(a -> a.actor().side()).collect(Collectors.toSet());
  }
}
