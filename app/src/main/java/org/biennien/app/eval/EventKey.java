package org.biennien.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.chronicle.coref.Happening;

/// Which happenings of several articles are one event, by the judgement of readers: `training/events/key.tsv`.
///
/// @param events the event of each happening; a happening that stands alone has an event of its own
public record EventKey(Map<String, String> events) {
  private static final String ALONE = "-";

  public EventKey {
    events = Map.copyOf(events);
  }

  /// Reads rows `article<TAB>group<TAB>label`; the label `-` is a happening that no other article tells, lines that
  /// begin with `#` are passed over.
  ///
  /// @throws IllegalArgumentException if a row is of another form, or a happening stands twice
  public static EventKey read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the key " + file, e);
    }
    Map<String, String> events = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3 || !cells[1].matches("g?\\d+") || cells[2].isBlank()) {
        throw new IllegalArgumentException("%s:%d: expected \"article<TAB>group<TAB>label or -\", found \"%s\""
            .formatted(file, i + 1, lines.get(i)));
      }
      String happening = Happening.id(cells[0], Integer.parseInt(cells[1].replace("g", "")));
      if (events.put(happening, cells[2].equals(ALONE) ? "alone:" + happening : cells[2]) != null) {
        throw new IllegalArgumentException("%s:%d: %s has a label already; one is right".formatted(file, i + 1, happening));
      }
    }
    return new EventKey(events);
  }

  /// The articles whose happenings have a label.
  public SortedSet<String> articles() {
    var articles = new TreeSet<String>();
    events.keySet().forEach(happening -> articles.add(articleOf(happening)));
    return articles;
  }

  /// The article that tells a happening or makes a claim: `a1` of `a1#g3`.
  static String articleOf(String id) {
    return id.substring(0, id.lastIndexOf('#'));
  }
}
