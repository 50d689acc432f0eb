package org.biennien.text.token;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.biennien.text.lexicon.TableFile;

/// The table behind [HyphenRules]: particles, letter codes, countries, and pairs written with a hyphen.
final class HyphenLexicon {
  private final Set<String> particles = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> sides = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();

  private HyphenLexicon() {}

  static HyphenLexicon load() {
    var lexicon = new HyphenLexicon();
    for (TableFile.Row row : TableFile.resource("/org/biennien/text/token/hyphens.tsv", 2).rows()) {
      lexicon.add(row);
    }
    return lexicon;
  }

  private void add(TableFile.Row row) {
    String word = row.column(1);
    switch (row.column(0)) {
      case "particle" -> particles.add(word);
      case "code" -> codes.add(word);
      case "side" -> sides.add(word);
      case "name" -> addPairs(word.toLowerCase(Locale.ROOT));
      default -> throw row.malformed("one of particle, code, side, name in the first column");
    }
  }

  private void addPairs(String name) {
    String[] parts = name.split("-");
    for (int i = 0; i + 1 < parts.length; i++) {
      pairs.add(parts[i] + '-' + parts[i + 1]);
    }
  }

  boolean particle(String lowerCase) {
    return particles.contains(lowerCase);
  }

  boolean code(String letters) {
    return codes.contains(letters);
  }

  boolean side(String name) {
    return sides.contains(name);
  }

  boolean pair(String left, String right) {
    return pairs.contains(left + '-' + right);
  }
}
