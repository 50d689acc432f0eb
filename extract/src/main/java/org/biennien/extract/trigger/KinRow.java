package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.text.Word;

/// The words of a sentence with their kins. Words before its first and after its last have kins of their own, and so
/// have numbers, marks, and names and others that the table does not hold.
final class KinRow {
  private static final int NUMBER = both(1);
  private static final int MARK = both(2);
  private static final int NAME = both(3);
  private static final int UNKNOWN = both(4);
  private static final int BEFORE = both(5);
  private static final int AFTER = both(6);

  /// Of no words.
  static final KinRow NONE = new KinRow(new int[0], new int[0]);

  private final int[] wordOf;
  private final int[] kins;

  private KinRow(int[] wordOf, int[] kins) {
    this.wordOf = wordOf;
    this.kins = kins;
  }

  KinRow(Tokens tokens, WordKin table) {
    List<Word> words = tokens.sentence().words();
    wordOf = new int[tokens.size()];
    kins = new int[words.size()];
    int w = 0;
    for (Word word : words) {
      long number = 0;
      for (int i = word.from(); i < word.to(); i++) {
        wordOf[i] = w;
        number = WordKin.next(number, tokens.form(i));
      }
      kins[w++] = kin(tokens, word.from(), table.of(number));
    }
  }

  private static int kin(Tokens tokens, int first, int known) {
    if (tokens.number(first)) {
      return NUMBER;
    }
    return known != 0 ? known : tokens.mark(first) ? MARK : tokens.capital(first) ? NAME : UNKNOWN;
  }

  private static int both(int kin) {
    return kin << 16 | kin;
  }

  /// The index of the word that a token stands in.
  int word(int token) {
    return wordOf[token];
  }

  int coarse(int word) {
    return WordKin.coarse(at(word));
  }

  int fine(int word) {
    return WordKin.fine(at(word));
  }

  private int at(int word) {
    return word < 0 ? BEFORE : word >= kins.length ? AFTER : kins[word];
  }
}
