package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Reason;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.linear.Probability;

/// Numbers the claims of an article by event. A model tells of each two claims of one kin how likely they are the same
/// event; a claim joins the group with which it is so on the average, or opens one (average linkage, in reading order).
///
/// *Vụ đánh bom xe ở Baghdad … vụ tấn công này* is one event. Weak for a series of like events in one place, which
/// nothing but their numbers of dead keeps apart.
final class Grouping {
  /// So many claims back one is looked for.
  static final int REACH = 60;
  /// The least average chance; that which gave the best F1 of pairs in cross-validation.
  private static final double LEAST = 0.3;

  private final LinearModel model;
  private final List<Claim> claims;
  private final GroupFeatures features;
  private final List<Integer> groups = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  /// Of each group its first claim.
  private final List<Claim> firsts = new ArrayList<>();

  private Grouping(LinearModel model, Article article, List<Claim> claims, Features features) {
    this.model = model;
    this.claims = claims;
    this.features = new GroupFeatures(article, claims, features);
  }

  /// The claims, in reading order, with the numbers of their groups.
  ///
  /// @param features where the features of each question are put
  static List<Claim> numbered(List<Claim> claims, Article article, LinearModel model, Features features) {
    return new Grouping(model, article, claims, features).numbered();
  }

  private List<Claim> numbered() {
    var numbered = new ArrayList<Claim>();
    for (int i = 0; i < claims.size(); i++) {
      Joined joined = joined(i);
      boolean opens = joined.group == sizes.size();
      if (opens) {
        sizes.add(0);
        firsts.add(claims.get(i));
      }
      sizes.set(joined.group, sizes.get(joined.group) + 1);
      groups.add(joined.group);
      numbered.add(claims.get(i).withGroup(joined.group + 1, opens
          ? new Reason("group", "first", "no claim before it tells of this event")
          : new Reason("group", "group-model",
              "the event of " + firsts.get(joined.group).id() + ", p=" + Probability.text(joined.chance))));
    }
    return numbered;
  }

  /// The group that a claim joins, with the average chance; a new one's number if it joins none.
  private record Joined(int group, double chance) {}

  private Joined joined(int index) {
    var sums = new double[sizes.size()];
    // The groups met, the nearest first: of two equally likely ones it is taken.
    var met = new int[sizes.size()];
    var isMet = new boolean[sizes.size()];
    int count = 0;
    int between = 0;
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      if (GroupFeatures.kin(claims.get(i).type(), claims.get(index).type())) {
        double chance = model.probabilities(features.of(i, index, between++))[1];
        int group = groups.get(i);
        if (!isMet[group]) {
          isMet[group] = true;
          met[count++] = group;
        }
        sums[group] += chance;
      }
    }
    var best = new Joined(sizes.size(), LEAST);
    for (int i = 0; i < count; i++) {
      double average = sums[met[i]] / sizes.get(met[i]);
      if (average > best.chance) {
        best = new Joined(met[i], average);
      }
    }
    return best;
  }
}
