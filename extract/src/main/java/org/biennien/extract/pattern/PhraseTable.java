package org.biennien.extract.pattern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A table of phrases in lower case, each with a value, matched over token forms: the longest that stands at
/// a token wins. A trie, so a look-up costs no more than the longest phrase.
///
/// @param <V> what a phrase stands for
public final class PhraseTable<V> {
  private final Node<V> root = new Node<>();

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    /// A bit for the hash of each word that goes on: most that stand in a text do not.
    long nextBits;
    Optional<V> value = Optional.empty();

    Node<V> grown(String word) {
      nextBits |= 1L << word.hashCode();
      return next.computeIfAbsent(word, _ -> new Node<>());
    }

    @Nullable Node<V> after(String word) {
      return (nextBits >>> word.hashCode() & 1) == 0 ? null : next.get(word);
    }
  }

  private PhraseTable() {}

  /// A table of the given phrases. A phrase is its words with one space between.
  public static <V> PhraseTable<V> of(Map<String, V> phrases) {
    var table = new PhraseTable<V>();
    phrases.forEach((phrase, value) -> {
      Node<V> node = table.root;
      for (String word : phrase.split(" ", -1)) {
        node = node.grown(word);
      }
      node.value = Optional.of(value);
    });
    return table;
  }

  /// A table in which every phrase has the same value.
  public static PhraseTable<Boolean> of(List<String> phrases) {
    var table = new HashMap<String, Boolean>();
    phrases.forEach(p -> table.put(p, true));
    return of(table);
  }

  /// The words that phrases begin with, to pass quickly over tokens that begin none.
  public Set<String> firstWords() {
    return Set.copyOf(root.next.keySet());
  }

  /// The longest phrase that starts at token `i`.
  public Optional<Match<V>> longest(LowerForms forms, int i) {
    Optional<Match<V>> best = Optional.empty();
    Node<V> node = root;
    int end = i;
    while (end < forms.size()) {
      Node<V> next = node.after(forms.at(end));
      if (next == null) {
        break;
      }
      node = next;
      end++;
      if (node.value.isPresent()) {
        best = Optional.of(new Match<>(end, node.value.get()));
      }
    }
    return best;
  }

  /// The index after the longest phrase that starts at token `i`; `i` itself where none does.
  public int skip(LowerForms forms, int i) {
    Node<V> node = root;
    int longest = i;
    for (int end = i; end < forms.size(); ) {
      Node<V> next = node.after(forms.at(end));
      if (next == null) {
        break;
      }
      node = next;
      end++;
      longest = node.value.isPresent() ? end : longest;
    }
    return longest;
  }
}
