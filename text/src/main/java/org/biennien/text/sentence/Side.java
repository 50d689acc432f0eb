package org.biennien.text.sentence;

import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// What is counted on either side of a place where a sentence may begin without a stop before it.
///
/// In `Xe tăng ở ngoại ô Aleppo | Trong ngày 8/11`: before it stands `Aleppo`, after it `Trong` `ngày`.
/// Public for the program in `training/sentences` that counts.
public final class Side {
  /// Any number.
  public static final String NUMBER = "0";
  /// Any second token that begins with a capital.
  public static final String CAPITAL = "A";
  /// Any mark as second token, or the end of the text.
  public static final String MARK = ".";
  /// Any second token for which nothing else is told.
  public static final String ANY = "*";

  private Side() {}

  /// Whether a sentence could begin with `token` at all: a syllable with a capital first, the others small.
  public static boolean opens(Token token) {
    String form = token.form();
    return token.kind() == TokenKind.SYLLABLE && token.capitalised()
        && (form.length() == 1 || Character.isLowerCase(form.charAt(1)));
  }

  /// The last token before the place: its form, or [#NUMBER].
  public static String before(Token token) {
    return token.kind() == TokenKind.NUMBER ? NUMBER : token.form();
  }

  /// The second token after the place: its form if it is small, or the class that it belongs to.
  public static String second(Token token) {
    return switch (token.kind()) {
      case NUMBER -> NUMBER;
      case PUNCTUATION -> MARK;
      case SYLLABLE -> token.capitalised() ? CAPITAL : token.form();
    };
  }

  /// The class of a form that is too rare to have habits: `#a` small, `#AA` capitals, `#Av` a capital and
  /// letters of Vietnamese, `#A` a capital and bare letters, `#x` anything else.
  public static String shape(String form) {
    if (Character.isLowerCase(form.charAt(0))) {
      return "#a";
    }
    if (!Character.isUpperCase(form.charAt(0))) {
      return "#x";
    }
    if (form.length() > 1 && Character.isUpperCase(form.charAt(1))) {
      return "#AA";
    }
    return form.chars().anyMatch(c -> c > 127) ? "#Av" : "#A";
  }
}
