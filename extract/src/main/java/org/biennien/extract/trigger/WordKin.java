package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.lexicon.TableFile.Row;

/// Words that stand among the same neighbours in raw news, by the table `word-kin.tsv`: *pháo kích* and *không kích*
/// are of one kin, *tập trận* and *diễn tập* of another. So the model may know a word that no coded article holds.
/// Each word has a coarse kin and a fine one.
final class WordKin {
  private static final String TABLE = "/org/biennien/extract/trigger/word-kin.tsv";

  /// Kins of the table are counted from here; below stand those of other words.
  private static final int FIRST = 10;

  private static final int MISSING = 0;

  /// Open addressing; 0 marks a free slot.
  private final long[] words;

  /// The coarse kin in the upper half, the fine one in the lower.
  private final int[] kins;

  private WordKin(List<Row> rows) {
    words = new long[Integer.highestOneBit(Math.max(2, rows.size() * 2)) * 2];
    kins = new int[words.length];
    for (Row row : rows) {
      long word = word(row.column(0).split(" "));
      int slot = slot(word);
      words[slot] = word;
      kins[slot] = FIRST + number(row, 1) << 16 | FIRST + number(row, 2);
    }
  }

  /// The table that comes with the program.
  static WordKin load() {
    return new WordKin(TableFile.resource(TABLE, 3).rows());
  }

  /// Both kins of a word, as [#coarse(int)] and [#fine(int)] take them apart; 0 if it is not in the table.
  int of(long word) {
    int slot = slot(word);
    return words[slot] == 0 ? MISSING : kins[slot];
  }

  static int coarse(int kins) {
    return kins >>> 16;
  }

  static int fine(int kins) {
    return kins & 0xFFFF;
  }

  /// The number of a word with these forms.
  static long word(String... forms) {
    long word = 0;
    for (String form : forms) {
      word = next(word, FormHash.of(form));
    }
    return word;
  }

  /// The number of a word, read so far, when one more form is read.
  static long next(long word, long form) {
    return FormHash.mix(word + form);
  }

  private static int number(Row row, int column) {
    try {
      return Integer.parseInt(row.column(column));
    } catch (NumberFormatException e) {
      throw row.malformed("a number in column " + (column + 1));
    }
  }

  private int slot(long word) {
    int slot = (int) (word >>> 20) & (words.length - 1);
    while (words[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
