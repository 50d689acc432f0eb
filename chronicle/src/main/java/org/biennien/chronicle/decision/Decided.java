package org.biennien.chronicle.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All decisions as clustering needs them: of the claims that are there today, which belong together and which apart.
/// Joins reach on: who joins A with B and B with C has joined A with C.
public final class Decided {
  /// Nobody has decided anything.
  public static final Decided NONE = new Decided(List.of(), List.of());

  private final List<Bond> bonds;
  private final Map<String, Set<String>> together = new TreeMap<>();
  private final List<Cut> cuts;

  /// A join whose claims were found.
  ///
  /// @param join the decision
  /// @param claims the ids of the claims that are there today, sorted
  public record Bond(Decision.Join join, List<String> claims) {
    public Bond {
      claims = List.copyOf(claims);
    }
  }

  /// A split whose claims were found.
  ///
  /// @param split the decision
  /// @param out the ids of the claims taken out
  /// @param rest the ids of the others
  public record Cut(Decision.Split split, Set<String> out, Set<String> rest) {
    public Cut {
      out = Set.copyOf(out);
      rest = Set.copyOf(rest);
    }

    boolean between(Collection<String> a, Collection<String> b) {
      return a.stream().anyMatch(out::contains) && b.stream().anyMatch(rest::contains)
          || a.stream().anyMatch(rest::contains) && b.stream().anyMatch(out::contains);
    }
  }

  private Decided(List<Bond> bonds, List<Cut> cuts) {
    this.bonds = List.copyOf(bonds);
    this.cuts = List.copyOf(cuts);
    bonds.forEach(bond -> join(bond.claims()));
  }

  private void join(List<String> claims) {
    var all = new TreeSet<String>(claims);
    claims.forEach(claim -> all.addAll(together.getOrDefault(claim, Set.of())));
    all.forEach(claim -> together.put(claim, all));
  }

  /// The decisions about the claims of today.
  ///
  /// @param today the id of the claim that an anchor means; absent where it is gone: the decision then rests, as far
  ///     as that claim goes
  public static Decided of(Collection<Decision> decisions, Function<ClaimAnchor, Optional<String>> today) {
    var bonds = new ArrayList<Bond>();
    var cuts = new ArrayList<Cut>();
    for (Decision decision : decisions) {
      switch (decision) {
        case Decision.Join join -> bonds.add(new Bond(join, List.copyOf(ids(join.claims(), today))));
        case Decision.Split split -> cuts.add(new Cut(split, ids(split.out(), today), ids(split.rest(), today)));
      }
    }
    return new Decided(bonds, cuts);
  }

  private static Set<String> ids(Collection<ClaimAnchor> anchors, Function<ClaimAnchor, Optional<String>> today) {
    return anchors.stream().flatMap(anchor -> today.apply(anchor).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The joins, by number.
  public List<Bond> bonds() {
    return bonds;
  }

  /// The claims that a person joined with this one, itself among them.
  public Set<String> joinedWith(String claimId) {
    return together.getOrDefault(claimId, Set.of(claimId));
  }

  /// Whether a person joined any claim of `a` with any of `b`.
  public boolean joined(Collection<String> a, Collection<String> b) {
    return !together.isEmpty() && a.stream().map(this::joinedWith).anyMatch(all -> b.stream().anyMatch(all::contains));
  }

  /// Whether a person decided about any of these claims.
  public boolean concerns(Collection<String> claims) {
    return (!together.isEmpty() || !cuts.isEmpty()) && claims.stream().anyMatch(claim -> together.containsKey(claim)
        || cuts.stream().anyMatch(cut -> cut.out().contains(claim) || cut.rest().contains(claim)));
  }

  /// Whether nobody has split anything.
  public boolean cutsNothing() {
    return cuts.isEmpty();
  }

  /// The split that keeps claims of `a` from claims of `b`.
  public Optional<Decision.Split> between(Collection<String> a, Collection<String> b) {
    return cuts.stream().filter(cut -> cut.between(a, b)).map(Cut::split).findFirst();
  }

  /// Which part of its group a claim stands in, where a person cut the group itself: the numbers of the decisions that
  /// took it out, empty for the part that stayed.
  ///
  /// @param group the ids of all claims of the group
  public String part(String claimId, Collection<String> group) {
    return cuts.stream().filter(cut -> cut.out().contains(claimId) && group.stream().anyMatch(cut.rest()::contains))
        .map(cut -> "~" + cut.split().number()).collect(Collectors.joining());
  }

  /// The splits that joins run across: somebody said that these claims are one, and that they are two.
  public List<Decision.Split> contradicted() {
    return cuts.stream().filter(cut -> joined(cut.out(), cut.rest())).map(Cut::split).toList();
  }
}
