package org.biennien.extract.actor;

import java.util.Locale;
import org.biennien.extract.pattern.WordForm;

/// One piece of a name as it is compared: small letters, straight apostrophes; with how it is written.
///
/// @param key what is compared
/// @param number of the key, as [WordForm#number(CharSequence)] gives it
/// @param capital starts with a capital
/// @param acronym two letters or more, all capitals: `IS`, `M23`
record Spelling(String key, long number, boolean capital, boolean acronym) {
  static Spelling of(String piece) {
    String key = straight(piece.toLowerCase(Locale.ROOT));
    boolean capital = Character.isUpperCase(piece.codePointAt(0));
    boolean acronym = piece.length() > 1 && capital && piece.equals(piece.toUpperCase(Locale.ROOT));
    return new Spelling(key, WordForm.number(key), capital, acronym);
  }

  private static String straight(String key) {
    boolean curly = key.indexOf('’') >= 0 || key.indexOf('‘') >= 0 || key.indexOf('ʼ') >= 0;
    return curly ? key.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'') : key;
  }
}
