package org.biennien.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How often each of several was counted. Of those counted alike the last in their order is the most.
final class Tally<K extends Comparable<K>> {
  private final Map<K, Integer> counts = new HashMap<>();

  void add(K key, int weight) {
    counts.merge(key, weight, Integer::sum);
  }

  /// How often it was counted.
  int of(K key) {
    return counts.getOrDefault(key, 0);
  }

  /// The one counted most.
  Optional<K> most() {
    return most(Optional.empty());
  }

  /// The one counted most of the others.
  Optional<K> mostBut(K key) {
    return most(Optional.of(key));
  }

  private Optional<K> most(Optional<K> leftOut) {
    // A loop: asked for every sentence, and most name no country as a place or one.
    Optional<Map.Entry<K, Integer>> most = Optional.empty();
    for (Map.Entry<K, Integer> count : counts.entrySet()) {
      boolean counts = leftOut.isEmpty() || !leftOut.get().equals(count.getKey());
      if (counts && (most.isEmpty() || less(most.get(), count))) {
        most = Optional.of(count);
      }
    }
    return most.map(Map.Entry::getKey);
  }

  private static <K extends Comparable<K>> boolean less(Map.Entry<K, Integer> one, Map.Entry<K, Integer> other) {
    int order = Integer.compare(one.getValue(), other.getValue());
    return order < 0 || order == 0 && one.getKey().compareTo(other.getKey()) < 0;
  }
}
