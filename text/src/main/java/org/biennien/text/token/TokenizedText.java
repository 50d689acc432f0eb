package org.biennien.text.token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.biennien.text.Token;

/// The tokens of a stretch of text, each with the gap before it.
public final class TokenizedText {
  private final List<Token> tokens;
  private final List<Gap> gaps;

  private TokenizedText(List<Token> tokens, List<Gap> gaps) {
    this.tokens = Collections.unmodifiableList(tokens);
    this.gaps = gaps;
  }

  /// In reading order.
  public List<Token> tokens() {
    return tokens;
  }

  /// What stands before token `i`; the first one of a stretch has a [Gap#PARAGRAPH] before it.
  public Gap gapBefore(int i) {
    return gaps.get(i);
  }

  /// Collects tokens from left to right.
  static final class Builder {
    private final List<Token> tokens;
    private final List<Gap> gaps;

    Builder(int characters) {
      tokens = new ArrayList<>(characters / 4 + 4);
      gaps = new ArrayList<>(characters / 4 + 4);
    }

    void add(Token token, Gap gap) {
      gaps.add(tokens.isEmpty() ? Gap.PARAGRAPH : gap);
      tokens.add(token);
    }

    /// The form of the token `back` places from the end, the last one being 0; empty if there is none.
    String form(int back) {
      int index = tokens.size() - 1 - back;
      return index < 0 ? "" : tokens.get(index).form();
    }

    TokenizedText build() {
      return new TokenizedText(tokens, gaps);
    }
  }
}
