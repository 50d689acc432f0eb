package org.biennien.extract.actor;

import java.util.Locale;

/// One piece of a name as it is compared: small letters, straight apostrophes; with how it is written.
///
/// @param key what is compared
/// @param capital starts with a capital
/// @param acronym two letters or more, all capitals: `IS`, `M23`
record Spelling(String key, boolean capital, boolean acronym) {
  static Spelling of(String piece) {
    // One string for the text's piece and the table's: whoever compares the two sees at once that they are the same.
    String key = straight(piece.toLowerCase(Locale.ROOT)).intern();
    boolean capital = Character.isUpperCase(piece.codePointAt(0));
    boolean acronym = piece.length() > 1 && capital && piece.equals(piece.toUpperCase(Locale.ROOT));
    return new Spelling(key, capital, acronym);
  }

  private static String straight(String key) {
    boolean curly = key.indexOf('’') >= 0 || key.indexOf('‘') >= 0 || key.indexOf('ʼ') >= 0;
    return curly ? key.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'') : key;
  }
}
