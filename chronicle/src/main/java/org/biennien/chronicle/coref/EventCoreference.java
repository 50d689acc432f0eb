package org.biennien.chronicle.coref;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.Claim;

/// Claims of many articles → events. The likest pairs are joined first; a join that would bring together any
/// two happenings that are kept apart is refused. The result does not depend on the order of the claims.
///
/// Two reports of one bombing in Kabul on 7 February → one event with both claims; *two villages taken* on
/// three days running → three events.
public final class EventCoreference {
  private final Likeness likeness = new Likeness();

  /// The events that testimonies tell of, sorted by id. Claims of one article share an event where they share
  /// a group.
  public List<Event> events(Collection<Testimony> testimonies) {
    List<Happening> happenings = Happening.of(testimonies);
    Map<String, Cluster> clusters = new TreeMap<>();
    happenings.forEach(happening -> clusters.put(happening.id(), new Cluster(happening)));
    for (Pair pair : pairs(happenings)) {
      Cluster first = clusters.getOrDefault(pair.a.id(), new Cluster(pair.a));
      Cluster second = clusters.getOrDefault(pair.b.id(), new Cluster(pair.b));
      if (first != second && compatible(first, second)) {
        first.join(second, pair.merge());
        second.members.forEach(member -> clusters.put(member.id(), first));
      }
    }
    return clusters.values().stream().distinct().map(Cluster::event).sorted(Comparator.comparing(Event::id))
        .toList();
  }

  /// Whether two happenings are one, and why or why not.
  public Comparison compare(Happening a, Happening b) {
    return likeness.compare(a, b);
  }

  private List<Pair> pairs(List<Happening> happenings) {
    Map<String, List<Happening>> blocks = new TreeMap<>();
    for (Happening happening : happenings) {
      for (String key : Blocks.of(happening)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(happening);
      }
    }
    var pairs = new ArrayList<Pair>();
    Set<String> seen = new HashSet<>();
    for (List<Happening> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          if (seen.add(block.get(i).id() + " " + block.get(j).id())) {
            pair(block.get(i), block.get(j)).ifPresent(pairs::add);
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed()
        .thenComparing(pair -> pair.a.id()).thenComparing(pair -> pair.b.id()));
    return pairs;
  }

  private Optional<Pair> pair(Happening a, Happening b) {
    return switch (compare(a, b)) {
      case Comparison.Same(int score, var reasons) -> Optional.of(new Pair(a, b, score, reasons));
      case Comparison.Apart apart -> Optional.empty();
    };
  }

  private boolean compatible(Cluster first, Cluster second) {
    return first.members.stream().allMatch(a -> second.members.stream().allMatch(b ->
        switch (compare(a, b)) {
          case Comparison.Same same -> true;
          case Comparison.Apart apart -> false;
        }));
  }

  private record Pair(Happening a, Happening b, int score, List<String> reasons) {
    Merge merge() {
      return new Merge(a.id(), b.id(), score, reasons);
    }
  }

  private static final class Cluster {
    private final List<Happening> members = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    Cluster(Happening first) {
      members.add(first);
    }

    void join(Cluster other, Merge merge) {
      members.addAll(other.members);
      merges.addAll(other.merges);
      merges.add(merge);
    }

    Event event() {
      List<Testimony> told = members.stream().flatMap(h -> h.testimonies().stream())
          .sorted(Comparator.comparing(t -> t.claim().id())).toList();
      return new Event(id(told.getFirst().claim()), told, merges.stream()
          .sorted(Comparator.comparing(Merge::first).thenComparing(Merge::second)).toList());
    }

    private static String id(Claim first) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256")
            .digest(first.id().getBytes(StandardCharsets.UTF_8));
        return "ev-" + HexFormat.of().formatHex(hash, 0, 5);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
