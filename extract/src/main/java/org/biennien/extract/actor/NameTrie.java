package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordFilter;
import org.biennien.extract.pattern.WordForm;
import org.jspecify.annotations.Nullable;

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
  private static final int FIRST_BITS = 1 << 16;

  private final Node<V> root = new Node<>();
  private final WordFilter firsts = new WordFilter(FIRST_BITS);

  /// A form's pieces.
  private record Pieces(List<Spelling> all) {
    static Pieces of(String form) {
      return new Pieces(pieces(form).stream().map(Spelling::of).toList());
    }
  }

  private static final class Node<V> {
    private final Map<String, Node<V>> next = HashMap.newHashMap(1);
    /// A bit for the hash of each piece that goes on: most that follow in a text do not.
    private long nextBits;
    private final List<Entry<V>> entries = new ArrayList<>(1);

    Node<V> grown(String key) {
      nextBits |= 1L << key.hashCode();
      return next.computeIfAbsent(key, _ -> new Node<>());
    }

    @Nullable Node<V> after(String key) {
      return (nextBits >>> key.hashCode() & 1) == 0 ? null : next.get(key);
    }

    /// The values that fit a text with these capitals.
    List<V> fitting(long capitals, long acronyms) {
      var values = new ArrayList<V>(entries.size());
      for (int i = 0; i < entries.size(); i++) {
        Entry<V> entry = entries.get(i);
        if ((entry.capitals & ~capitals) == 0 && (entry.acronyms & ~acronyms) == 0) {
          values.add(entry.value);
        }
      }
      return values;
    }
  }

  /// @param capitals bit k is set where piece k must have a capital
  /// @param acronyms bit k is set where piece k must be all capitals
  private record Entry<V>(V value, long capitals, long acronyms) {}

  /// Goes over pieces of a text, and keeps how they are written: one for a look-up, as most tokens are looked up.
  private static final class Walk<V> {
    private Node<V> node;
    /// Bit k is set where piece k has a capital.
    private long capitals;
    /// Bit k is set where piece k is all capitals.
    private long acronyms;
    /// That of the next piece.
    private long bit = 1;

    Walk(Node<V> root) {
      this.node = root;
    }

    /// Whether a name goes on over `pieces`; if none does, the walk is over.
    boolean over(List<Spelling> pieces) {
      for (int i = 0; i < pieces.size(); i++) {
        Spelling spelling = pieces.get(i);
        Node<V> next = node.after(spelling.key());
        if (next == null) {
          return false;
        }
        node = next;
        capitals |= spelling.capital() ? bit : 0;
        acronyms |= spelling.acronym() ? bit : 0;
        bit <<= 1;
      }
      return true;
    }

    List<V> values() {
      return node.entries.isEmpty() ? List.of() : node.fitting(capitals, acronyms);
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
        firsts.add(spelling.key());
      }
      node = node.grown(spelling.key());
      bit <<= 1;
    }
    node.entries.add(new Entry<>(value, capitals, acronyms));
  }

  /// The longest name that starts at token `from` and ends with a token.
  Optional<Match<V>> longest(LowerForms forms, int from) {
    List<Spelling> first = PIECES.of(forms.word(from)).all();
    if (first.isEmpty() || !firsts.mayHold(first.getFirst().key())) {
      return Optional.empty();
    }
    var walk = new Walk<>(root);
    int end = from;
    List<V> best = List.of();
    for (int i = from; i < forms.size(); i++) {
      List<Spelling> pieces = PIECES.of(forms.word(i)).all();
      if (!walk.over(pieces)) {
        break;
      }
      List<V> values = pieces.isEmpty() ? List.of() : walk.values();
      if (!values.isEmpty()) {
        best = values;
        end = i + 1;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new Match<>(end, best));
  }

  /// What a name means that is written `name`, as a whole.
  List<V> exact(String name) {
    var walk = new Walk<>(root);
    return walk.over(pieces(name).stream().map(Spelling::of).toList()) ? walk.values() : List.of();
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
}
