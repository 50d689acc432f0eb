package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.extract.pattern.Edges;

/// Patterns in a trie over token forms: one walk from each token finds the longest that begins there.
///
/// Nodes are numbers. A node has at most one gap edge, as wide as the widest gap that a pattern has there. No gap ends within a
/// word: the *bay* of *tên lửa phá sân bay* is none. Patterns are known by
/// their owners' numbers; nodes where the same owners' patterns end share one [#owners] list.
final class PatternTrie {
  /// No node, no list of owners, no match.
  static final int NONE = Edges.NONE;
  private static final int OPENINGS = 1 << 14;
  private static final int NODE_BITS = 2;
  private static final int ENDING = 0;
  private static final int GAP_TARGET = 1;
  private static final int GAP_MAX = 2;
  private static final int GOING = 3;

  private final Edges edges = new Edges();
  /// The last bits of the first forms of patterns: most tokens begin none.
  private final BitSet openings = new BitSet(OPENINGS);
  /// For each node, side by side, the list of owners that ends there, where its gap leads, how wide it is, and a bit for the
  /// number of each form that goes on: most that follow in a text do not, and are told so without a look at the edges.
  private final int[] nodes;
  private final List<List<Integer>> owners;
  /// Forms, sorted, that no gap reaches over.
  private final long[] stops;

  private PatternTrie(Builder builder) {
    stops = builder.stops.stream().mapToLong(FormHash::of).sorted().toArray();
    nodes = new int[builder.edges.size() << NODE_BITS];
    var lists = new LinkedHashMap<List<Integer>, Integer>();
    for (int node = 0; node < builder.edges.size(); node++) {
      int at = node << NODE_BITS;
      for (Map.Entry<String, Integer> edge : builder.edges.get(node).entrySet()) {
        long form = FormHash.of(edge.getKey());
        edges.put(node, form, edge.getValue());
        nodes[at + GOING] |= 1 << form;
      }
      nodes[at + ENDING] = index(lists, List.copyOf(builder.ending.get(node)));
      nodes[at + GAP_TARGET] = builder.gapTarget.get(node);
      nodes[at + GAP_MAX] = builder.gapMax.get(node);
    }
    builder.edges.getFirst().keySet().forEach(form -> openings.set(opening(FormHash.of(form))));
    if (nodes[GAP_TARGET] != NONE) {
      openings.set(0, OPENINGS);
    }
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
    int row = node << NODE_BITS;
    if (nodes[row + ENDING] != NONE && at > match.to) {
      match.to = at;
      match.owners = nodes[row + ENDING];
    }
    if (at == tokens.size()) {
      return;
    }
    int next = after(node, tokens.form(at));
    if (next != NONE) {
      walk(next, tokens, at + 1, match);
    }
    int gap = nodes[row + GAP_TARGET];
    if (gap == NONE) {
      return;
    }
    for (int i = at; i < tokens.size() && i - at <= nodes[row + GAP_MAX]; i++) {
      int after = i > at && tokens.joined(i) ? NONE : after(gap, tokens.form(i));
      if (after != NONE) {
        walk(after, tokens, i + 1, match);
      }
      if (tokens.mark(i) || Arrays.binarySearch(stops, tokens.form(i)) >= 0) {
        return;
      }
    }
  }

  private int after(int node, long form) {
    return (nodes[(node << NODE_BITS) + GOING] >>> form & 1) == 0 ? NONE : edges.target(node, form);
  }

  private static int opening(long form) {
    return (int) form & OPENINGS - 1;
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
    private final Set<String> stops;

    /// Of patterns whose gaps no mark ends but a punctuation mark.
    Builder() {
      this(Set.of());
    }

    /// Of patterns whose gaps reach over none of these forms either.
    Builder(Set<String> stops) {
      this.stops = stops;
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
