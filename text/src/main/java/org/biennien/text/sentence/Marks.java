package org.biennien.text.sentence;

import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// What a punctuation mark does.
final class Marks {
  private Marks() {}

  static boolean stop(Token token) {
    return mark(token, ".!?") || token.isMark("...");
  }

  static boolean closes(Token token) {
    return mark(token, "”’»)]");
  }

  static boolean opens(Token token) {
    return mark(token, "“‘«([\"'");
  }

  static boolean bullet(Token token) {
    return mark(token, "•●▪■►◦‣©");
  }

  /// A web address, which begins in lower case, but a line of its own.
  static boolean address(Token token) {
    return token.form().startsWith("http") && token.form().contains("://");
  }

  private static boolean mark(Token token, String marks) {
    return token.kind() == TokenKind.PUNCTUATION && token.form().length() == 1
        && marks.indexOf(token.form().charAt(0)) >= 0;
  }
}
