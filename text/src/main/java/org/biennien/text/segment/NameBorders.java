package org.biennien.text.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biennien.text.Token;
import org.biennien.text.lexicon.TableFile;

/// Where a foreign name must begin anew, though capitals stand on both sides: after a country (`Mỹ | Ash
/// Carter`), a title at a sentence's head (`Tổng thống | Putin`), an attribution (`Theo | Al Masdar News`).
///
/// After a border of one syllable only a foreign word is parted so (`Anh | Boris Johnson`), not a Vietnamese
/// one (`Nguyễn Đức Anh Tuấn`), since short names of countries are common parts of Vietnamese names.
final class NameBorders {
  private static final NameBorders TABLE = load();

  /// For the first token, the names that begin with it, each as its tokens.
  private final Map<String, List<String[]>> names = new HashMap<>();

  private NameBorders() {}

  private static NameBorders load() {
    var borders = new NameBorders();
    for (TableFile.Row row : TableFile.resource("/org/biennien/text/segment/borders.tsv", 1).rows()) {
      String[] parts = row.column(0).split(" ");
      borders.names.merge(parts[0], List.of(new String[][] {parts}), NameBorders::joined);
    }
    return borders;
  }

  private static List<String[]> joined(List<String[]> a, List<String[]> b) {
    return Stream.concat(a.stream(), b.stream())
        .sorted((x, y) -> Integer.compare(y.length, x.length)).toList();
  }

  /// For each token whether a word must begin with it ([WordSegmenter#BEGINS]).
  static byte[] of(List<Token> tokens, Syllables s) {
    var forced = new byte[tokens.size()];
    for (int i = 0; i + 1 < forced.length; i++) {
      int shape = s.shape[i + Syllables.PAD];
      if (shape < Syllables.CAPITAL) {
        continue;
      }
      int length = TABLE.longest(tokens, i);
      int next = i + length;
      if (length > 0 && next < forced.length) {
        if (beginsName(s, next + Syllables.PAD, length > 1)) {
          forced[next] = WordSegmenter.BEGINS;
        }
        i = next - 1;
      }
    }
    return forced;
  }

  private int longest(List<Token> tokens, int i) {
    for (String[] name : names.getOrDefault(tokens.get(i).form(), List.of())) {
      int n = 0;
      while (n < name.length && i + n < tokens.size() && tokens.get(i + n).form().equals(name[n])) {
        n++;
      }
      if (n == name.length) {
        return n;
      }
    }
    return 0;
  }

  private static boolean beginsName(Syllables s, int at, boolean vietnameseToo) {
    return (s.shape[at] == Syllables.CAPITAL || s.shape[at] == Syllables.ALL_CAPITALS)
        && (vietnameseToo || !Habits.vietnamese(s.habit[at]));
  }
}
