package org.biennien.extract.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.pattern.WordFilter;

/// A table of phrases, each with a label, looked up token by token; the longest wins.
///
/// The file has one `phrase<TAB>label<TAB>example` a line; a line that starts with `#` is a comment.
final class CueTable {
  private static final int BITS = 1 << 13;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final WordFilter firsts = new WordFilter(BITS);

  private CueTable() {}

  /// A phrase of the table, whole and in its words.
  record Entry(String phrase, List<String> forms, String label) {}

  /// The table in a resource of this package.
  static CueTable load(String name) {
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(CueTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
      var table = new CueTable();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          table.add(line, name, number);
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private void add(String line, String file, int number) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3 || columns[0].isBlank() || columns[1].isBlank()) {
      throw new IllegalArgumentException(
          "%s:%d: expected \"phrase<TAB>label<TAB>example\", found \"%s\"".formatted(file, number, line));
    }
    var entry = new Entry(columns[0], List.of(columns[0].split(" ", -1)), columns[1]);
    List<Entry> entries = byFirst.computeIfAbsent(entry.forms().getFirst(), _ -> new ArrayList<>());
    firsts.add(entry.forms().getFirst());
    entries.add(entry);
    entries.sort(Comparator.comparingInt((Entry e) -> e.forms().size()).reversed());
  }

  /// The longest phrase that starts at a token.
  Optional<Entry> at(TokenRow row, int token) {
    String first = row.lower(token);
    List<Entry> entries = firsts.mayHold(first) ? byFirst.get(first) : null;
    if (entries == null) {
      return Optional.empty();
    }
    for (int i = 0; i < entries.size(); i++) {
      if (row.startsWith(token, entries.get(i).forms())) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }
}
