package org.biennien.text.sentence;

import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;

/// Whether a stop ends a sentence, by the tokens around it.
final class FullStop {
  private final TokenizedText text;

  FullStop(TokenizedText text) {
    this.text = text;
  }

  /// Whether a sentence that began at `start` ends with the stop at `stop`, given that `next` follows, after
  /// closing quotes or brackets if `closed`.
  boolean ends(int stop, int next, boolean closed, int start) {
    Token follower = text.tokens().get(next);
    boolean period = text.tokens().get(stop).isMark(".");
    if (Character.isLowerCase(follower.form().codePointAt(0))) {
      return period && !closed && endsBeforeLowerCase(stop, next);
    }
    if (follower.kind() == TokenKind.PUNCTUATION && !Marks.opens(follower)) {
      return false;
    }
    return !period || closed
        || !(listNumber(stop, start)
            || (abbreviated(stop, next) && !Openings.table().surelyOpens(text, next)));
  }

  private boolean endsBeforeLowerCase(int stop, int next) {
    if (stop == 0 || text.gapBefore(next) == Gap.NONE) {
      return false;
    }
    Token before = text.tokens().get(stop - 1);
    return before.kind() == TokenKind.SYLLABLE && before.form().length() > 1
        && !Abbreviations.contains(before.form());
  }

  private boolean abbreviated(int stop, int next) {
    if (stop == 0) {
      return false;
    }
    Token before = text.tokens().get(stop - 1);
    if (before.kind() != TokenKind.SYLLABLE || text.gapBefore(stop) == Gap.LINE) {
      return false;
    }
    return (initial(before) && text.gapBefore(stop) == Gap.NONE) || Abbreviations.contains(before.form())
        || codeGoesOn(before, stop, next);
  }

  /// `W` of `George W. Bush`; the names `Á` and `Ý` are none.
  private static boolean initial(Token token) {
    return token.form().codePointCount(0, token.form().length()) == 1 && token.capitalised()
        && !token.form().equals("Á") && !token.form().equals("Ý");
  }

  /// `v.2`: a short name, a stop and a number, without spaces.
  private boolean codeGoesOn(Token before, int stop, int next) {
    return text.tokens().get(next).kind() == TokenKind.NUMBER && before.form().length() <= 2
        && text.gapBefore(stop) == Gap.NONE && text.gapBefore(next) == Gap.NONE;
  }

  private boolean listNumber(int stop, int start) {
    return stop == start + 1 && text.tokens().get(start).kind() == TokenKind.NUMBER
        && text.tokens().get(start).form().length() <= 2;
  }
}
