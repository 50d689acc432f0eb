package org.biennien.chronicle.coref;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.decision.Decided;

/// Happenings on their way to events. Two clusters are joined only where every happening of the one may stand with every
/// happening of the other.
final class Clusters {
  private final Map<String, Cluster> byHappening = new TreeMap<>();
  private final Decided decided;
  private final Comparing comparing;
  /// Which standing event a happening is of.
  private final Map<Happening, Integer> events = new HashMap<>();

  /// Tells whether two happenings are one.
  @FunctionalInterface
  interface Comparing {
    Comparison compare(Happening a, Happening b);
  }

  /// Each happening by itself, but for those that persons joined.
  Clusters(List<Happening> happenings, Decided decided, Comparing comparing) {
    this.decided = decided;
    this.comparing = comparing;
    Map<String, Happening> byClaim = new TreeMap<>();
    for (Happening happening : happenings) {
      byHappening.put(happening.id(), new Cluster(happening));
      happening.claimIds().forEach(claim -> byClaim.put(claim, happening));
    }
    for (Decided.Bond bond : decided.bonds()) {
      List<Happening> bound = bond.claims().stream().flatMap(claim -> Stream.ofNullable(byClaim.get(claim))).distinct()
          .toList();
      for (int i = 1; i < bound.size(); i++) {
        bind(bound.getFirst(), bound.get(i), bond);
      }
    }
  }

  /// Each happening by itself, where nobody decided anything; those that stand in one event are not kept apart.
  Clusters(Collection<Standing> standing, Comparing comparing) {
    this.decided = Decided.NONE;
    this.comparing = comparing;
    int number = 0;
    for (Standing one : standing) {
      for (Happening happening : one.happenings()) {
        byHappening.put(happening.id(), new Cluster(happening));
        events.put(happening, number);
      }
      number++;
    }
  }

  private void bind(Happening a, Happening b, Decided.Bond bond) {
    Cluster first = cluster(a);
    Cluster second = cluster(b);
    if (first != second && !cut(first, second)) {
      List<String> decision = Stream.of(String.valueOf(bond.join().number()), bond.join().why())
          .filter(word -> !word.isEmpty()).toList();
      absorb(first, second, new Merge(a.id(), b.id(), 0, List.of(new Ground(Ground.Kind.DECIDED, 0, decision))));
      cluster(a).bind();
    }
  }

  /// Joins the clusters of two happenings, if they may stand together.
  ///
  /// @return whether they stand together now
  boolean join(Pair pair) {
    Cluster first = cluster(pair.a());
    Cluster second = cluster(pair.b());
    if (first == second) {
      return true;
    }
    if (first.refused.contains(second)) {
      return false;
    }
    if (!compatible(first, second)) {
      first.refused.add(second);
      second.refused.add(first);
      return false;
    }
    absorb(first, second, pair.merge());
    return true;
  }

  private Cluster cluster(Happening happening) {
    return Optional.ofNullable(byHappening.get(happening.id())).orElseThrow();
  }

  private void absorb(Cluster first, Cluster second, Merge merge) {
    boolean smaller = first.kernels.size() < second.kernels.size();
    Cluster whole = smaller ? second : first;
    Cluster part = smaller ? first : second;
    whole.join(part, merge);
    part.members().forEach(member -> byHappening.put(member.id(), whole));
    // What is refused to some is refused to these with more.
    for (Cluster other : part.refused) {
      other.refused.remove(part);
      other.refused.add(whole);
    }
    whole.refused.addAll(part.refused);
  }

  private boolean compatible(Cluster first, Cluster second) {
    return !cut(first, second)
        && first.kernels.stream().allMatch(a -> second.kernels.stream().allMatch(b -> alike(a, b)));
  }

  private boolean cut(Cluster first, Cluster second) {
    return !decided.cutsNothing() && decided.between(first.claims(), second.claims()).isPresent();
  }

  private boolean alike(List<Happening> kernel, List<Happening> other) {
    return kernel.stream().anyMatch(a -> other.stream().anyMatch(b -> ofOneEvent(a, b) || switch (comparing.compare(a, b)) {
      case Comparison.Same same -> true;
      case Comparison.Doubtful doubtful -> true;
      case Comparison.Apart apart -> false;
    }));
  }

  private boolean ofOneEvent(Happening a, Happening b) {
    Integer event = events.get(a);
    return event != null && event.equals(events.get(b));
  }

  /// The events, sorted by id.
  List<Event> events() {
    return byHappening.values().stream().distinct().map(Cluster::event).sorted(Comparator.comparing(Event::id))
        .toList();
  }

  /// Kernels of happenings: each one by itself, or those that a person bound together.
  private static final class Cluster {
    private final List<List<Happening>> kernels = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Set<Cluster> refused = new HashSet<>();

    Cluster(Happening first) {
      kernels.add(List.of(first));
    }

    List<Happening> members() {
      return kernels.stream().flatMap(Collection::stream).toList();
    }

    List<String> claims() {
      return members().stream().flatMap(happening -> happening.claimIds().stream()).toList();
    }

    void join(Cluster other, Merge merge) {
      kernels.addAll(other.kernels);
      merges.addAll(other.merges);
      merges.add(merge);
    }

    void bind() {
      List<Happening> all = members();
      kernels.clear();
      kernels.add(all);
    }

    Event event() {
      var told = members().stream().flatMap(h -> h.testimonies().stream())
          .sorted(Comparator.comparing(t -> t.claim().id())).toList();
      return new Event(id(told.getFirst().claim().id()), told, merges.stream()
          .sorted(Comparator.comparing(Merge::first).thenComparing(Merge::second)).toList());
    }

    private static String id(String firstClaim) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(firstClaim.getBytes(StandardCharsets.UTF_8));
        return "ev-" + HexFormat.of().formatHex(hash, 0, 5);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
