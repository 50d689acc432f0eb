package org.biennien.text.segment;

import java.util.Arrays;
import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
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

  final int size;
  /// What is known of each token's form.
  final Syllable[] known;
  final long[] hash;
  final int[] shape;
  final int[] habit;

  Syllables(List<Token> tokens, Syllabary syllabary) {
    size = tokens.size();
    known = new Syllable[size + 2 * PAD];
    hash = new long[known.length];
    shape = new int[known.length];
    habit = new int[known.length];
    Arrays.fill(known, Syllable.EDGE);
    for (int i = 0; i < PAD; i++) {
      hash[i] = Syllable.EDGE.hash();
      hash[size + PAD + i] = Syllable.EDGE.hash();
    }
    boolean first = true;
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      int at = i + PAD;
      known[at] = token.kind() == TokenKind.NUMBER ? Syllable.NUMBER : syllabary.of(token.form());
      hash[at] = known[at].hash();
      habit[at] = token.kind() == TokenKind.SYLLABLE ? known[at].habit() : 0;
      shape[at] = i > 0 && i + 1 < size && abbreviating(tokens.get(i - 1), token)
          ? ABBREVIATING : shape(token.kind(), first, known[at]);
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

  private static int shape(TokenKind kind, boolean first, Syllable known) {
    return switch (kind) {
      case PUNCTUATION -> known.mark();
      case NUMBER -> NUMBER;
      case SYLLABLE -> first && known.opens() ? FIRST_CAPITAL : known.shape();
    };
  }
}
