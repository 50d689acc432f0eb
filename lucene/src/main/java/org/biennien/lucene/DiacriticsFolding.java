package org.biennien.lucene;

import java.text.Normalizer;

/// Takes the diacritics off Latin letters: `giải phóng` → `giai phong`, `Đà Nẵng` → `Da Nang`.
///
/// Tone marks, hats, horns and breves go, composed or decomposed; `đ` becomes `d`, as do `ð` and `ɖ`, which
/// stand for it in hasty texts. Other languages' marks go too (`Erdoğan` → `Erdogan`). Letters that are no
/// letter with a mark (`ø`, `ß`), and those of other scripts (`й`), stay.
final class DiacriticsFolding {
  private static final int LIMIT = 0x1F00;
  /// For each character below the limit its bare letter; 0 for a combining mark.
  private static final char[] BARE = bare();

  private DiacriticsFolding() {}

  private static char[] bare() {
    var table = new char[LIMIT];
    for (char c = 0; c < LIMIT; c++) {
      String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
      table[c] = apart.length() > 1 && latin(apart.charAt(0)) && marks(apart) ? apart.charAt(0) : c;
    }
    for (char c = 0x300; c < 0x370; c++) {
      table[c] = 0;
    }
    for (char c : "đðɖ".toCharArray()) {
      table[c] = 'd';
    }
    for (char c : "ĐÐƉ".toCharArray()) {
      table[c] = 'D';
    }
    return table;
  }

  private static boolean marks(String apart) {
    return apart.chars().skip(1).allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean latin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  /// Folds the first `length` characters of `term` in place; gives the new length, which is 0 only if
  /// `length` is.
  static int fold(char[] term, int length) {
    int end = 0;
    for (int i = 0; i < length; i++) {
      char c = term[i];
      char bare = c < LIMIT ? BARE[c] : c;
      if (bare != 0 || c == 0) {
        term[end++] = bare;
      } else if (end == 0 || !latin(term[end - 1])) {
        term[end++] = c;
      }
    }
    return end;
  }

  /// Whether [#fold] would change the term; may say so of one that stays.
  static boolean needed(char[] term, int length) {
    for (int i = 0; i < length; i++) {
      if (term[i] < LIMIT && BARE[term[i]] != term[i]) {
        return true;
      }
    }
    return false;
  }
}
