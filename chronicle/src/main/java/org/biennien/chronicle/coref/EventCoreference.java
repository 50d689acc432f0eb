package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decided;

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
    return events(Happening.of(testimonies), Decided.NONE);
  }

  /// The events that happenings make, sorted by id. What persons decided comes first, and nothing is joined against
  /// it. Of happenings that a person joined it is enough that one is like another happening.
  public List<Event> events(List<Happening> happenings, Decided decided) {
    var clusters = new Clusters(happenings, decided, this::compare);
    for (Pair pair : pairs(happenings)) {
      clusters.join(pair.a, pair.b, pair.merge());
    }
    return clusters.events();
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
    boolean sorted = a.compareTo(b) < 0;
    Happening first = sorted ? a : b;
    Happening second = sorted ? b : a;
    return switch (compare(first, second)) {
      case Comparison.Same same -> Optional.of(new Pair(first, second, same.score(), same.grounds()));
      case Comparison.Doubtful doubtful -> Optional.empty();
      case Comparison.Apart apart -> Optional.empty();
    };
  }

  private record Pair(Happening a, Happening b, int score, List<Ground> grounds) {
    Merge merge() {
      return new Merge(a.id(), b.id(), score, grounds);
    }
  }
}
