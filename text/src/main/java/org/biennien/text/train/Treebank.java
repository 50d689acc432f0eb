package org.biennien.text.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.text.PartOfSpeech;

/// Reads the words and universal tags of a CoNLL-U file.
public final class Treebank {
  private Treebank() {}

  /// The sentences of `file`, in its order.
  public static List<GoldSentence> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    var sentences = new ArrayList<GoldSentence>();
    var forms = new ArrayList<String>();
    var tags = new ArrayList<PartOfSpeech>();
    for (int n = 0; n <= lines.size(); n++) {
      String line = n < lines.size() ? lines.get(n) : "";
      if (line.isEmpty() && !forms.isEmpty()) {
        sentences.add(GoldSentence.of(forms, tags));
        forms.clear();
        tags.clear();
      } else if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 10) {
          throw new IllegalArgumentException(
              "%s:%d: expected 10 columns apart by TAB, found %d".formatted(file, n + 1, columns.length));
        }
        if (columns[0].chars().allMatch(Character::isDigit)) {
          forms.add(columns[1]);
          tags.add(PartOfSpeech.valueOf(columns[3]));
        }
      }
    }
    return sentences;
  }
}
