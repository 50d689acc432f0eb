package org.biennien.text.segment;

import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.model.Hash;
import org.biennien.text.sentence.Abbreviations;

/// The tokens of one sentence as the segmenter sees them: a hash, a shape and the corpus habits of each.
///
/// Three places of padding stand on either side, so that a window never leaves the arrays.
final class Syllables {
  static final int PAD = 3;
  static final int PUNCTUATION = 1;
  /// A hyphen, dash or apostrophe, which may stand within a name.
  static final int HYPHEN = 2;
  /// The stop of an abbreviation or initial, with more text after it: `Harry S. Truman`.
  static final int ABBREVIATING = 3;
  static final int NUMBER = 4;
  static final int LOWER = 5;
  static final int CAPITAL = 6;
  static final int ALL_CAPITALS = 7;
  /// A capital that may only stand there because a sentence begins.
  static final int FIRST_CAPITAL = 8;
  /// Letters with digits: `Su-34`, `U20`.
  static final int CODE = 9;
  /// Shapes are less than this.
  static final int SHAPES = 16;

  private static final long NUMBER_HASH = Hash.of(0, 1);
  private static final long EDGE_HASH = Hash.of(0, 2);

  final int size;
  final long[] hash;
  final int[] shape;
  final int[] habit;

  Syllables(List<Token> tokens, Habits habits) {
    size = tokens.size();
    hash = new long[size + 2 * PAD];
    shape = new int[size + 2 * PAD];
    habit = new int[size + 2 * PAD];
    for (int i = 0; i < PAD; i++) {
      hash[i] = EDGE_HASH;
      hash[size + PAD + i] = EDGE_HASH;
    }
    boolean first = true;
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      int at = i + PAD;
      hash[at] = token.kind() == TokenKind.NUMBER ? NUMBER_HASH : Hash.syllable(token.form());
      habit[at] = token.kind() == TokenKind.SYLLABLE ? habits.of(hash[at]) : 0;
      shape[at] = i > 0 && i + 1 < size && abbreviating(tokens.get(i - 1), token)
          ? ABBREVIATING : shape(token, first, habit[at]);
      first = token.kind() == TokenKind.PUNCTUATION && (first || opens(token.form()));
    }
  }

  private static boolean abbreviating(Token before, Token token) {
    return token.form().equals(".") && before.capitalised()
        && (before.form().length() == 1 || Abbreviations.contains(before.form()));
  }

  private static boolean opens(String mark) {
    return mark.equals(":") || mark.equals("\"") || mark.equals("“") || mark.equals("-") || mark.equals("–");
  }

  private static int shape(Token token, boolean first, int habit) {
    String form = token.form();
    if (token.kind() == TokenKind.PUNCTUATION) {
      return form.equals("-") || form.equals("–") || form.equals("'") ? HYPHEN : PUNCTUATION;
    }
    if (token.kind() == TokenKind.NUMBER) {
      return NUMBER;
    }
    if (hasDigit(form)) {
      return CODE;
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return particleName(form) ? CAPITAL : LOWER;
    }
    if (first && Habits.capitalRate(habit) < 6) {
      return FIRST_CAPITAL;
    }
    return form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? ALL_CAPITALS : CAPITAL;
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
