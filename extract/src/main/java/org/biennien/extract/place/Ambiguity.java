package org.biennien.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that are also other words, and the neighbours by which they are: `ambiguous.tsv`.
///
/// `Anh cho biết` opens a sentence: *he*; `Đức Giáo hoàng`: *His Holiness*; `ông Washington`: a man.
final class Ambiguity {
  private record Rule(boolean opens, Set<String> before, Set<String> after) {}

  private static final Set<String> JOINS = SentenceForms.keys(List.of("và", "cùng", "với", ",", "-", "–", "(", "/", ":"));
  private static final Set<String> EAST_OR_WEST = Set.of("đông", "tây");
  private static final Set<String> NORTH_OR_SOUTH = Set.of("bắc", "nam");
  /// Most words of a rank or kind of ship: `tàu sân bay`.
  private static final int LONGEST_BEFORE = 3;
  private final Map<String, Rule> rules = new HashMap<>();
  private final Rule every;
  /// The last words of those that make persons, ships and papers of all names: most words are none.
  private final Set<String> lastBefore = new HashSet<>();

  private Ambiguity(Rule every) {
    this.every = every;
    every.before.forEach(words -> lastBefore.add(words.substring(words.lastIndexOf(' ') + 1)));
  }

  /// The table on the class path.
  static Ambiguity load() {
    Rule every = new Rule(true, Set.of(), Set.of());
    Map<String, Rule> rules = new HashMap<>();
    for (Table.Row row : Table.resource("ambiguous.tsv").rows()) {
      var rule = new Rule(row.cell("opens").equals("yes"), SentenceForms.keys(row.list("before")), SentenceForms.keys(row.list("after")));
      if (row.cell("name").equals("*")) {
        every = rule;
      } else {
        rules.put(SentenceForms.key(row.cell("name")), rule);
      }
    }
    var ambiguity = new Ambiguity(every);
    ambiguity.rules.putAll(rules);
    return ambiguity;
  }

  /// Whether tokens `from` to before `to` are another word than the place of that name.
  boolean undoes(SentenceForms forms, int from, int to) {
    Rule rule = rules.get(forms.key(from, to));
    String before = from > 0 ? forms.key(from - 1) : "";
    String after = to < forms.size() ? forms.key(to) : "";
    if (forms.capital(to) && every.after.contains(after) || halfCompass(forms, to)) {
      return true;
    }
    if (rule == null) {
      return false;
    }
    boolean joined = to < forms.size() && (JOINS.contains(after) || forms.capital(to) && forms.word(to));
    return rule.before.contains(before) || rule.after.contains(after)
        || !rule.opens && forms.opens(from) && !joined;
  }

  /// Whether the words before token `from` make a person, ship or paper of what follows: `ông`, `tàu sân bay`, `HMS`, `báo`.
  boolean personBefore(SentenceForms forms, int from) {
    return before(forms, from, from - 1);
  }

  /// Whether words for a kind of ship or aircraft, which may be the nouns of a place too, end before token `from`: `tàu sân bay`.
  boolean shipBefore(SentenceForms forms, int from) {
    return before(forms, from, from - 2);
  }

  private boolean before(SentenceForms forms, int from, int last) {
    if (from == 0 || !lastBefore.contains(forms.key(from - 1))) {
      return false;
    }
    for (int first = last; first >= Math.max(0, from - LONGEST_BEFORE) && forms.word(first); first--) {
      boolean title = !forms.capital(first) || forms.capitals(first) || forms.opens(first);
      if (title && every.before.contains(forms.key(first, from))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a name that ends with a point of the compass goes on with another: the `Quân khu Đông` of *Quân khu Đông Bắc*.
  private static boolean halfCompass(SentenceForms forms, int to) {
    return NORTH_OR_SOUTH.contains(forms.lower(to)) && forms.capital(to) && EAST_OR_WEST.contains(forms.lower(to - 1));
  }
}
