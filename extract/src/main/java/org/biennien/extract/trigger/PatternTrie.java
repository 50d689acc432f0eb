package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Patterns in a trie over token forms: one walk from each token finds the longest that begins there.
///
/// Nodes are numbers; edges stand in one open-addressed table keyed by node and form. A node has at most one gap
/// edge, as wide as the widest gap that a pattern has there. Patterns are known by their owners' numbers; nodes
/// where the same owners' patterns end share one [#owners] list.
final class PatternTrie {
  /// No node, no list of owners, no match.
  static final int NONE = -1;
  private static final int OPENINGS = 1 << 14;

  private final long[] keys;
  private final int[] targets;
  /// The last bits of the first forms of patterns: most tokens begin none.
  private final BitSet openings = new BitSet(OPENINGS);
  private final int[] gapTarget;
  private final int[] gapMax;
  private final int[] ending;
  private final List<List<Integer>> owners;

  private PatternTrie(Builder builder) {
    int edges = builder.edges.stream().mapToInt(Map::size).sum();
    keys = new long[Integer.highestOneBit(Math.max(2, edges * 4))];
    targets = new int[keys.length];
    for (int node = 0; node < builder.edges.size(); node++) {
      for (Map.Entry<String, Integer> edge : builder.edges.get(node).entrySet()) {
        put(key(node, FormHash.of(edge.getKey())), edge.getValue());
      }
    }
    gapTarget = ints(builder.gapTarget);
    gapMax = ints(builder.gapMax);
    builder.edges.getFirst().keySet().forEach(form -> openings.set(opening(FormHash.of(form))));
    if (gapTarget[0] != NONE) {
      openings.set(0, OPENINGS);
    }
    var lists = new LinkedHashMap<List<Integer>, Integer>();
    ending = builder.ending.stream().map(List::copyOf).mapToInt(list -> index(lists, list)).toArray();
    owners = List.copyOf(lists.keySet());
  }

  /// All lists of owners; a match names one by its index.
  List<List<Integer>> owners() {
    return owners;
  }

  /// Where the longest pattern from some token ends, and whose it is.
  static final class Match {
    private int to = NONE;
    private int owners = NONE;

    /// Index after the last token.
    int to() {
      return to;
    }

    /// Index into [PatternTrie#owners].
    int owners() {
      return owners;
    }
  }

  /// Whether a pattern begins at token `from`; the longest is put into `match`.
  boolean longest(Tokens tokens, int from, Match match) {
    match.to = NONE;
    if (openings.get(opening(tokens.form(from)))) {
      walk(0, tokens, from, match);
    }
    return match.to != NONE;
  }

  private void walk(int node, Tokens tokens, int at, Match match) {
    if (ending[node] != NONE && at > match.to) {
      match.to = at;
      match.owners = ending[node];
    }
    if (at == tokens.size()) {
      return;
    }
    int next = target(node, tokens.form(at));
    if (next != NONE) {
      walk(next, tokens, at + 1, match);
    }
    if (gapTarget[node] == NONE) {
      return;
    }
    for (int i = at; i < tokens.size() && i - at <= gapMax[node]; i++) {
      int after = target(gapTarget[node], tokens.form(i));
      if (after != NONE) {
        walk(after, tokens, i + 1, match);
      }
      if (tokens.mark(i)) {
        return;
      }
    }
  }

  private static int opening(long form) {
    return (int) form & OPENINGS - 1;
  }

  private int target(int node, long form) {
    long key = key(node, form);
    int slot = slot(key);
    return keys[slot] == key ? targets[slot] : NONE;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    if (keys[slot] == key) {
      throw new IllegalStateException("two edges of the trie share the hash " + key);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  /// Where `key` stands, or the free slot where it would stand.
  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int node, long form) {
    long key = FormHash.mix(form + node * 0x9e3779b97f4a7c15L);
    return key == 0 ? 1 : key;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int index(Map<List<Integer>, Integer> lists, List<Integer> list) {
    if (list.isEmpty()) {
      return NONE;
    }
    int next = lists.size();
    return lists.computeIfAbsent(list, _ -> next);
  }

  /// Collects patterns, then packs them.
  static final class Builder {
    private final List<Map<String, Integer>> edges = new ArrayList<>();
    private final List<Integer> gapTarget = new ArrayList<>();
    private final List<Integer> gapMax = new ArrayList<>();
    private final List<TreeSet<Integer>> ending = new ArrayList<>();

    Builder() {
      node();
    }

    /// Adds a pattern of `owner`; equal patterns of two owners belong to both.
    void add(TokenPattern pattern, int owner) {
      int node = 0;
      for (TokenPattern.Step step : pattern.steps()) {
        node = switch (step) {
          case TokenPattern.Form(String text) -> form(node, text);
          case TokenPattern.Gap(int max) -> gap(node, max);
        };
      }
      ending.get(node).add(owner);
    }

    PatternTrie build() {
      return new PatternTrie(this);
    }

    private int form(int node, String text) {
      Map<String, Integer> out = edges.get(node);
      return out.computeIfAbsent(text, _ -> node());
    }

    private int gap(int node, int max) {
      if (gapTarget.get(node) == NONE) {
        gapTarget.set(node, node());
      }
      gapMax.set(node, Math.max(max, gapMax.get(node)));
      return gapTarget.get(node);
    }

    private int node() {
      edges.add(new HashMap<>());
      gapTarget.add(NONE);
      gapMax.add(0);
      ending.add(new TreeSet<>());
      return edges.size() - 1;
    }
  }
}
