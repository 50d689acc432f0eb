package org.biennien.app.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Articles that tell of one happening, or of one story with several.
///
/// @param name of the happening
/// @param story whether it is a story: its articles need not share an event
/// @param articles their ids
record ArticleCluster(String name, boolean story, List<String> articles) {
  ArticleCluster {
    articles = List.copyOf(articles);
  }

  /// Reads rows `cluster<TAB>event or story<TAB>ids`, the first of them a heading.
  static List<ArticleCluster> read(Path file) {
    var clusters = new ArrayList<ArticleCluster>();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the clusters " + file, e);
    }
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3 || !List.of("event", "story").contains(cells[1])) {
        throw new IllegalArgumentException("%s:%d: expected \"cluster<TAB>event or story<TAB>ids\", found \"%s\""
            .formatted(file, i + 1, lines.get(i)));
      }
      clusters.add(new ArticleCluster(cells[0], cells[1].equals("story"), List.of(cells[2].strip().split(" "))));
    }
    return clusters;
  }
}
