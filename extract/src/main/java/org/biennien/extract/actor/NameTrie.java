package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.text.Token;
import org.biennien.text.model.Remembered;

/// Words and names over token forms; finds the longest that starts at a token, in one walk.
///
/// A name written with capitals asks for them in the text: in its first piece, or, where that is small,
/// in each piece written so (`người Kurd`); an acronym asks for all capitals. Small letters match any
/// case. Hyphens and stops within a name count for nothing: `Cam-pu-chia` may be five tokens, `al-Nusra`
/// is `Al Nusra`.
///
/// @param <V> what a name means; a name may mean several things
final class NameTrie<V> {
  private static final Remembered<List<Spelling>> SPELLINGS =
      new Remembered<>(16_384, form -> pieces(form).stream().map(Spelling::of).toList());

  private final Node<V> root = new Node<>();
  /// Whether a name begins with a form: most begin none.
  private final Remembered<Boolean> opening = new Remembered<>(16_384, this::opens);
  private boolean asked;

  private static final class Node<V> {
    final Map<String, Node<V>> next = HashMap.newHashMap(1);
    final List<Entry<V>> entries = new ArrayList<>(1);
  }

  /// @param capitals bit k is set where piece k must have a capital
  /// @param acronyms bit k is set where piece k must be all capitals
  private record Entry<V>(V value, long capitals, long acronyms) {}

  /// The longest match at a token.
  ///
  /// @param to index after its last token
  record Match<V>(int to, List<V> values) {}

  /// Adds a name, its words divided by spaces; before the first look-up.
  void add(String name, V value) {
    if (asked) {
      throw new IllegalStateException("\"%s\" is added after a look-up: add all names first".formatted(name));
    }
    Node<V> node = root;
    long capitals = 0;
    long acronyms = 0;
    long bit = 1;
    boolean named = Character.isUpperCase(name.codePointAt(0));
    for (String piece : pieces(name)) {
      Spelling spelling = Spelling.of(piece);
      if (spelling.capital() && (bit == 1 || !named)) {
        capitals |= bit;
      }
      if (spelling.acronym()) {
        acronyms |= bit;
      }
      node = node.next.computeIfAbsent(spelling.key(), _ -> new Node<>());
      bit <<= 1;
    }
    node.entries.add(new Entry<>(value, capitals, acronyms));
  }

  /// The longest name that starts at token `from` and ends with a token.
  Optional<Match<V>> longest(List<Token> tokens, int from) {
    if (!asked) {
      asked = true;
    }
    if (!opening.of(tokens.get(from).form())) {
      return Optional.empty();
    }
    Node<V> node = root;
    long capitals = 0;
    long acronyms = 0;
    long bit = 1;
    Optional<Match<V>> best = Optional.empty();
    for (int i = from; i < tokens.size(); i++) {
      List<Spelling> pieces = SPELLINGS.of(tokens.get(i).form());
      for (int j = 0; j < pieces.size(); j++) {
        Spelling spelling = pieces.get(j);
        node = node.next.get(spelling.key());
        if (node == null) {
          return best;
        }
        capitals |= spelling.capital() ? bit : 0;
        acronyms |= spelling.acronym() ? bit : 0;
        bit <<= 1;
      }
      if (!pieces.isEmpty() && !node.entries.isEmpty()) {
        List<V> values = fitting(node.entries, capitals, acronyms);
        if (!values.isEmpty()) {
          best = Optional.of(new Match<>(i + 1, values));
        }
      }
    }
    return best;
  }

  /// Whether a name may begin with `form`.
  private boolean opens(String form) {
    List<Spelling> pieces = SPELLINGS.of(form);
    return !pieces.isEmpty() && root.next.containsKey(pieces.getFirst().key());
  }

  /// What a name means that is written `name`, as a whole.
  List<V> exact(String name) {
    Node<V> node = root;
    long capitals = 0;
    long acronyms = 0;
    long bit = 1;
    for (String piece : pieces(name)) {
      Spelling spelling = Spelling.of(piece);
      node = node.next.get(spelling.key());
      if (node == null) {
        return List.of();
      }
      capitals |= spelling.capital() ? bit : 0;
      acronyms |= spelling.acronym() ? bit : 0;
      bit <<= 1;
    }
    return fitting(node.entries, capitals, acronyms);
  }

  /// The parts of a form between spaces, hyphens and stops; the whole where there are none.
  private static List<String> pieces(String form) {
    if (form.indexOf('-') < 0 && form.indexOf(' ') < 0 && form.indexOf('.') < 0) {
      return List.of(form);
    }
    var pieces = new ArrayList<String>(2);
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || form.charAt(i) == ' ' || form.charAt(i) == '-' || form.charAt(i) == '.') {
        if (i > start) {
          pieces.add(form.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  private static <V> List<V> fitting(List<Entry<V>> entries, long capitals, long acronyms) {
    var values = new ArrayList<V>(entries.size());
    for (Entry<V> entry : entries) {
      if ((entry.capitals & ~capitals) == 0 && (entry.acronyms & ~acronyms) == 0) {
        values.add(entry.value);
      }
    }
    return values;
  }
}
