package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.claim.Claim;
import org.biennien.claim.TimeMention;
import org.biennien.extract.gold.Pairing;
import org.biennien.extract.role.Likeness;

/// Which claims are right as a whole, as `score.py` counts them: paired with a gold claim of their type by the characters
/// of the trigger, with its status, all sides of its agents, one of its places and its time, each where gold has one.
final class WholeClaims {
  private WholeClaims() {}

  /// For each of `found`, whether it is right.
  static List<Boolean> right(List<Claim> gold, List<Claim> found) {
    var right = new ArrayList<>(Collections.nCopies(found.size(), false));
    for (Pairing.Pair<Claim> pair : Pairing.ofClaims(gold, found).pairs()) {
      right.set(pair.index(), pair.sameType() && right(pair.gold(), pair.found()));
    }
    return right;
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
