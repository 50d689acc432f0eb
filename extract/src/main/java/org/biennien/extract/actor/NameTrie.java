package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.extract.pattern.Edges;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordFilter;
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
  private static final int FIRST_BITS = 1 << 16;

  private static final int ROOT = 0;

  private final Edges edges = new Edges();
  /// At most nodes no name ends: one object for all, so that it is near.
  private final Ending<V> nothing = new Ending<>(List.of(), List.of(), 0, 0);
  /// For each node what ends there.
  private final List<Ending<V>> endings = new ArrayList<>();
  /// For each node a bit for the number of each piece that goes on: most that follow in a text do not.
  private long[] going = new long[64];
  private final WordFilter firsts = new WordFilter(FIRST_BITS);

  NameTrie() {
    endings.add(nothing);
  }

  /// A form's pieces, none of a mark such as *-*.
  ///
  /// @param first the hash of the first one's key
  private record Pieces(List<Spelling> all, int first) {
    static Pieces of(String form) {
      List<Spelling> all = pieces(form).stream().map(Spelling::of).toList();
      return new Pieces(List.copyOf(all), all.isEmpty() ? 0 : all.getFirst().key().hashCode());
    }
  }

  /// The names that end with a node.
  ///
  /// @param values of all entries
  /// @param capitals what any of the entries asks for: as a rule all fit, and no list is made
  /// @param acronyms likewise
  private record Ending<V>(List<Entry<V>> entries, List<V> values, long capitals, long acronyms) {
    Ending<V> with(Entry<V> entry) {
      List<Entry<V>> all = Stream.concat(entries.stream(), Stream.of(entry)).toList();
      return new Ending<>(all, List.copyOf(all.stream().map(Entry::value).toList()), capitals | entry.capitals,
          acronyms | entry.acronyms);
    }

    /// The values that fit a text with these capitals.
    List<V> fitting(long given, long givenAcronyms) {
      if ((capitals & ~given) == 0 && (acronyms & ~givenAcronyms) == 0) {
        return values;
      }
      return entries.stream().filter(entry -> entry.fits(given, givenAcronyms)).map(Entry::value).toList();
    }
  }

  /// @param capitals bit k is set where piece k must have a capital
  /// @param acronyms bit k is set where piece k must be all capitals
  private record Entry<V>(V value, long capitals, long acronyms) {
    boolean fits(long given, long givenAcronyms) {
      return (capitals & ~given) == 0 && (acronyms & ~givenAcronyms) == 0;
    }
  }

  /// Goes over pieces of a text, and keeps how they are written: one for a look-up, as most tokens are looked up.
  private final class Walk {
    private int node = ROOT;
    /// Bit k is set where piece k has a capital.
    private long capitals;
    /// Bit k is set where piece k is all capitals.
    private long acronyms;
    /// That of the next piece.
    private long bit = 1;

    /// Whether a name goes on over `pieces`; if none does, the walk is over.
    boolean over(List<Spelling> pieces) {
      for (int i = 0; i < pieces.size(); i++) {
        Spelling spelling = pieces.get(i);
        node = after(node, spelling.number());
        if (node == Edges.NONE) {
          return false;
        }
        capitals |= spelling.capital() ? bit : 0;
        acronyms |= spelling.acronym() ? bit : 0;
        bit <<= 1;
      }
      return true;
    }

    List<V> values() {
      return endings.get(node).fitting(capitals, acronyms);
    }
  }

  /// The longest match at a token.
  ///
  /// @param to index after its last token
  record Match<V>(int to, List<V> values) {}

  /// Adds a name, its words divided by spaces.
  void add(String name, V value) {
    int node = ROOT;
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
      node = grown(node, spelling.number());
      bit <<= 1;
    }
    endings.set(node, endings.get(node).with(new Entry<>(value, capitals, acronyms)));
  }

  private int after(int node, long piece) {
    return (going[node] >>> piece & 1) == 0 ? Edges.NONE : edges.target(node, piece);
  }

  private int grown(int node, long piece) {
    int known = after(node, piece);
    if (known != Edges.NONE) {
      return known;
    }
    int grown = endings.size();
    endings.add(nothing);
    if (grown == going.length) {
      going = Arrays.copyOf(going, 2 * grown);
    }
    going[node] |= 1L << piece;
    edges.put(node, piece, grown);
    return grown;
  }

  /// The longest name that starts at token `from` and ends with a token.
  Optional<Match<V>> longest(LowerForms forms, int from) {
    Pieces first = PIECES.of(forms.word(from));
    if (!firsts.mayHold(first.first()) || first.all().isEmpty()) {
      return Optional.empty();
    }
    var walk = new Walk();
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
    var walk = new Walk();
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
