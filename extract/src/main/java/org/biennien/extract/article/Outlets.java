package org.biennien.extract.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biennien.text.lexicon.TableFile;

/// The Vietnamese outlets that a byline may name: `outlets.tsv`, columns name and aliases.
final class Outlets {
  private static final String TABLE = "/org/biennien/extract/article/outlets.tsv";
  private static final int LONGEST_NAME = 5;

  private final Map<String, String> byName;

  private Outlets(Map<String, String> byName) {
    this.byName = Map.copyOf(byName);
  }

  static Outlets load() {
    Map<String, String> byName = new HashMap<>();
    for (TableFile.Row row : TableFile.resource(TABLE, 2).rows()) {
      byName.put(key(row.column(0)), row.column(0));
      for (String alias : row.column(1).split(";", -1)) {
        if (!alias.isBlank()) {
          byName.put(key(alias.strip()), row.column(0));
        }
      }
    }
    return new Outlets(byName);
  }

  /// An outlet among words.
  ///
  /// @param name its name as the table has it
  /// @param from index of its first word
  /// @param to index after its last word
  record Hit(String name, int from, int to) {}

  /// The known outlet whose name ends last among `words`; what stands in brackets (`(Theo AFP)`) is a source and
  /// no outlet.
  Optional<Hit> lastIn(List<String> words) {
    int bracket = words.indexOf("(");
    List<String> open = bracket < 0 ? words : words.subList(0, bracket);
    for (int end = open.size(); end > 0; end--) {
      for (int start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
        String found = byName.get(key(String.join(" ", open.subList(start, end))));
        if (found != null) {
          return Optional.of(new Hit(found, start, end));
        }
      }
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
