package org.biennien.extract.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The Vietnamese outlets that a byline may name: `outlets.tsv`, columns name and aliases.
final class Outlets {
  private static final String TABLE = "outlets.tsv";
  private static final int LONGEST_NAME = 5;

  private final Map<String, String> byName;

  private Outlets(Map<String, String> byName) {
    this.byName = Map.copyOf(byName);
  }

  static Outlets load() {
    try (InputStream in = Outlets.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("%s is missing beside %s".formatted(TABLE, Outlets.class));
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE, e);
    }
  }

  private static Outlets read(List<String> lines) {
    Map<String, String> byName = new HashMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new IllegalArgumentException("%s:%d: found \"%s\", expected \"name<TAB>alias; alias\""
            .formatted(TABLE, number, line));
      }
      byName.put(key(columns[0]), columns[0]);
      for (String alias : columns[1].split(";", -1)) {
        if (!alias.isBlank()) {
          byName.put(key(alias.strip()), columns[0]);
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
