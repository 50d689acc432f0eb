package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordForm;

/// Words and names over token forms; finds the longest that starts at a token, in one walk.
///
/// A name written with capitals asks for them in the text: in its first piece, or, where that is small,
/// in each piece written so (`người Kurd`); an acronym asks for all capitals. Small letters match any
/// case. Hyphens and stops within a name count for nothing: `Cam-pu-chia` may be five tokens, `al-Nusra`
/// is `Al Nusra`.
///
/// @param <V> what a name means; a name may mean several things
final class NameTrie<V> {
  private static final WordForm.Trait<Pieces> PIECES = new WordForm.Trait<>(Pieces::of);
  private static final int FIRST_BITS = 1 << 13;

  private final Node<V> root = new Node<>();
  /// The last bits of the hashes of first pieces: most tokens begin no name.
  private final BitSet firsts = new BitSet(FIRST_BITS);

  /// A form's pieces.
  ///
  /// @param first the last bits of the first piece's hash; there must be one
  private record Pieces(List<Spelling> all, int first) {
    static Pieces of(String form) {
      List<Spelling> all = pieces(form).stream().map(Spelling::of).toList();
      return new Pieces(all, all.isEmpty() ? 0 : all.getFirst().key().hashCode() & FIRST_BITS - 1);
    }
  }

  private static final class Node<V> {
    final Map<String, Node<V>> next = HashMap.newHashMap(1);
    final List<Entry<V>> entries = new ArrayList<>(1);
  }

  /// @param capitals bit k is set where piece k must have a capital
  /// @param acronyms bit k is set where piece k must be all capitals
  private record Entry<V>(V value, long capitals, long acronyms) {}

  /// Where pieces of a text led, and how they are written.
  ///
  /// @param capitals bit k is set where piece k has a capital
  /// @param acronyms bit k is set where piece k is all capitals
  /// @param bit that of the next piece
  private record Walk<V>(Node<V> node, long capitals, long acronyms, long bit) {
    /// The walk that goes on over `pieces`; empty if no name does.
    Optional<Walk<V>> over(List<Spelling> pieces) {
      Node<V> at = node;
      long capitalised = capitals;
      long shouted = acronyms;
      long next = bit;
      for (int i = 0; i < pieces.size(); i++) {
        Spelling spelling = pieces.get(i);
        at = at.next.get(spelling.key());
        if (at == null) {
          return Optional.empty();
        }
        capitalised |= spelling.capital() ? next : 0;
        shouted |= spelling.acronym() ? next : 0;
        next <<= 1;
      }
      return Optional.of(new Walk<>(at, capitalised, shouted, next));
    }
  }

  /// The longest match at a token.
  ///
  /// @param to index after its last token
  record Match<V>(int to, List<V> values) {}

  /// Adds a name, its words divided by spaces.
  void add(String name, V value) {
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
      if (bit == 1) {
        firsts.set(spelling.key().hashCode() & FIRST_BITS - 1);
      }
      node = node.next.computeIfAbsent(spelling.key(), _ -> new Node<>());
      bit <<= 1;
    }
    node.entries.add(new Entry<>(value, capitals, acronyms));
  }

  /// The longest name that starts at token `from` and ends with a token.
  Optional<Match<V>> longest(LowerForms forms, int from) {
    Pieces first = PIECES.of(forms.word(from));
    if (first.all().isEmpty() || !firsts.get(first.first())) {
      return Optional.empty();
    }
    var walk = new Walk<>(root, 0, 0, 1);
    Optional<Match<V>> best = Optional.empty();
    for (int i = from; i < forms.size(); i++) {
      Pieces pieces = PIECES.of(forms.word(i));
      Optional<Walk<V>> next = walk.over(pieces.all());
      if (next.isEmpty()) {
        return best;
      }
      walk = next.get();
      if (!pieces.all().isEmpty()) {
        Optional<Match<V>> longer = match(walk, i + 1);
        best = longer.isPresent() ? longer : best;
      }
    }
    return best;
  }

  private static <V> Optional<Match<V>> match(Walk<V> walk, int to) {
    if (walk.node.entries.isEmpty()) {
      return Optional.empty();
    }
    List<V> values = fitting(walk.node.entries, walk.capitals, walk.acronyms);
    return values.isEmpty() ? Optional.empty() : Optional.of(new Match<>(to, values));
  }

  /// What a name means that is written `name`, as a whole.
  List<V> exact(String name) {
    return new Walk<>(root, 0, 0, 1).over(pieces(name).stream().map(Spelling::of).toList())
        .map(walk -> fitting(walk.node.entries, walk.capitals, walk.acronyms)).orElse(List.of());
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
