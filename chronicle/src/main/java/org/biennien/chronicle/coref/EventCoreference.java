package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decided;

/// Claims of many articles → events. The likest pairs are joined first; a join that would bring together any
/// two happenings that are kept apart is refused. The result does not depend on the order of the claims.
///
/// Two reports of one bombing in Kabul on 7 February → one event with both claims; *two villages taken* on
/// three days running → three events.
public final class EventCoreference {
  private final Clusters.Comparing comparing;
  private final Function<Happening, Set<Long>> keys;

  /// Compares afresh each time.
  public EventCoreference() {
    this(new Likeness()::compare, Blocks::of);
  }

  private EventCoreference(Clusters.Comparing comparing, Function<Happening, Set<Long>> keys) {
    this.comparing = comparing;
    this.keys = keys;
  }

  /// One that remembers what it has compared, for clustering nearly the same happenings several times. For one thread, and
  /// not for long.
  public static EventCoreference remembering() {
    var likeness = new Likeness();
    Map<Two, Comparison> compared = new HashMap<>();
    Map<Happening, Set<Long>> keys = new HashMap<>();
    return new EventCoreference((a, b) -> compared.computeIfAbsent(a.compareTo(b) < 0 ? new Two(a, b) : new Two(b, a),
        two -> likeness.compare(two.a, two.b)), happening -> keys.computeIfAbsent(happening, Blocks::of));
  }

  private record Two(Happening a, Happening b) {}

  /// The events that testimonies tell of, sorted by id. Claims of one article share an event where they share
  /// a group.
  public List<Event> events(Collection<Testimony> testimonies) {
    return events(Happening.of(testimonies), Decided.NONE);
  }

  /// The events that happenings make, sorted by id. What persons decided comes first, and nothing is joined against
  /// it. Of happenings that a person joined it is enough that one is like another happening.
  public List<Event> events(List<Happening> happenings, Decided decided) {
    var clusters = new Clusters(happenings, decided, comparing);
    List<Pair> pairs = between(happenings.stream().map(List::of).toList());
    pairs.sort(Pair.LIKEST_FIRST);
    pairs.forEach(clusters::join);
    return clusters.events();
  }

  /// The events that the happenings of several standing ones make together: those of [#events(List, Decided)], for less.
  ///
  /// Within a standing event only the joins that made it are tried again, at their turn among those between events. As
  /// long as each of them succeeds, any other join within it comes when its two happenings are together already. Where
  /// one is refused, everything is clustered from the start, and so it is where a person decided about a claim.
  public List<Event> together(Collection<Standing> standing, Decided decided) {
    List<Happening> all = standing.stream().flatMap(one -> one.happenings().stream()).toList();
    if (decided.concerns(all.stream().flatMap(happening -> happening.claimIds().stream()).toList())) {
      return events(all, decided);
    }
    var clusters = new Clusters(standing, comparing);
    List<Pair> pairs = between(standing.stream().map(Standing::happenings).toList());
    standing.forEach(one -> pairs.addAll(within(one)));
    pairs.sort(Pair.LIKEST_FIRST);
    for (Pair pair : pairs) {
      if (!clusters.join(pair) && pair.standing()) {
        return events(all, decided);
      }
    }
    return clusters.events();
  }

  /// Whether two happenings are one, and why or why not.
  public Comparison compare(Happening a, Happening b) {
    return comparing.compare(a, b);
  }

  private static List<Pair> within(Standing standing) {
    Map<String, Happening> byId = standing.happenings().stream()
        .collect(Collectors.toMap(Happening::id, Function.identity()));
    return standing.merges().stream().map(merge -> new Pair(find(byId, merge.first()), find(byId, merge.second()),
        merge, true)).toList();
  }

  private static Happening find(Map<String, Happening> byId, String id) {
    return Optional.ofNullable(byId.get(id)).orElseThrow(() ->
        new IllegalArgumentException("a merge names the happening %s, which is not among %s".formatted(id, byId.keySet())));
  }

  /// The pairs of happenings of two groups that are the same, in no order.
  private List<Pair> between(Collection<List<Happening>> groups) {
    Map<Long, List<List<Happening>>> blocks = new HashMap<>();
    for (List<Happening> group : groups) {
      Map<Long, List<Happening>> own = new HashMap<>();
      group.forEach(happening -> keys.apply(happening)
          .forEach(key -> own.computeIfAbsent(key, k -> new ArrayList<>()).add(happening)));
      own.forEach((key, members) -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(members));
    }
    var pairs = new ArrayList<Pair>();
    Set<Two> seen = new HashSet<>();
    for (List<List<Happening>> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          pairs(block.get(i), block.get(j), seen, pairs);
        }
      }
    }
    return pairs;
  }

  private void pairs(List<Happening> some, List<Happening> others, Set<Two> seen, List<Pair> pairs) {
    for (Happening a : some) {
      for (Happening b : others) {
        if (seen.add(new Two(a, b))) {
          pair(a, b).ifPresent(pairs::add);
        }
      }
    }
  }

  private Optional<Pair> pair(Happening a, Happening b) {
    boolean sorted = a.compareTo(b) < 0;
    Happening first = sorted ? a : b;
    Happening second = sorted ? b : a;
    return switch (compare(first, second)) {
      case Comparison.Same same ->
          Optional.of(new Pair(first, second, new Merge(first.id(), second.id(), same.score(), same.grounds()), false));
      case Comparison.Doubtful doubtful -> Optional.empty();
      case Comparison.Apart apart -> Optional.empty();
    };
  }
}
