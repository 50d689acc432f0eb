package org.biennien.text.segment;

import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Hash;

/// What is known of a token by its form alone, wherever it stands.
///
/// @param form the form
/// @param hash of the form, whatever its case
/// @param habit what raw news tells of it ([Habits])
/// @param entry what the [Lexicon] tells of it as the first syllable of a word
/// @param shape its shape in [Syllables] as a word within a sentence
/// @param opens whether its capital may only stand there because a sentence begins
/// @param mark its shape as a mark
record Syllable(String form, long hash, int habit, int entry, byte shape, boolean opens, byte mark) {
  /// Beyond the ends of a sentence.
  static final Syllable EDGE = plain(Hash.of(0, 2), 0);
  /// All numbers are alike.
  static final Syllable NUMBER = plain(Hash.of(0, 1), Syllables.NUMBER);

  private static final int SELDOM_CAPITAL = 6;

  private static Syllable plain(long hash, int shape) {
    return new Syllable("", hash, 0, 0, (byte) shape, false, (byte) shape);
  }

  static Syllable of(String form, Habits habits, Lexicon lexicon) {
    long hash = Hash.syllable(form);
    int habit = habits.of(hash);
    int shape = shape(form);
    boolean capital = shape != Syllables.CODE && Character.isUpperCase(form.charAt(0));
    return new Syllable(form, hash, habit, lexicon.of(Lexicon.path(hash)), (byte) shape,
        capital && Habits.capitalRate(habit) < SELDOM_CAPITAL, (byte) mark(form));
  }

  private static int mark(String form) {
    return form.equals("-") || form.equals("–") || form.equals("'") ? Syllables.HYPHEN : Syllables.PUNCTUATION;
  }

  private static int shape(String form) {
    if (hasDigit(form)) {
      return Syllables.CODE;
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return particleName(form) ? Syllables.CAPITAL : Syllables.LOWER;
    }
    return form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? Syllables.ALL_CAPITALS : Syllables.CAPITAL;
  }

  private static boolean hasDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isDigit(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// `al-Abadi`, `ez-Zor`: a name, though its first letter is small.
  private static boolean particleName(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1));
  }
}
