package org.biennien.text.sentence;

import java.util.List;
import java.util.Set;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;

/// The credit of a picture: `Ảnh: AMN`, `Nguồn: TASS`, `(Ảnh: AP)`, and where it ends if no stop follows.
///
/// `Ảnh: Reuters | Quân đội …`: names are capitals throughout, so a capital with a small syllable after it
/// no longer belongs to the credit; nor does a quote that opens. The first word may be such (`Ảnh: Bộ Quốc
/// phòng`, `Ảnh: Nhân vật cung cấp`), and so may the one after the name of a body (`Bộ`, `Báo`).
final class Credit {
  /// Names of more tokens are none: something followed the credit that did not show.
  private static final int LONGEST = 9;
  private static final Set<String> BODIES = Set.of("Bộ", "Ban", "Báo", "Cục", "Sở", "Hãng", "Đài", "Tân",
      "Viện", "Vụ", "Hội", "Cty", "Công", "Trang", "Tạp");

  private static final Set<String> COUNTRIES = Set.of("Trung Quốc", "Hàn Quốc", "Triều Tiên", "Nhật Bản",
      "Việt Nam", "Thái Lan", "Ấn Độ", "Ba Lan", "Hoa Kỳ", "Đài Loan", "Hà Nội");

  private final TokenizedText text;
  private final List<Token> tokens;
  /// Index of the colon of the credit that is open, -1 if none is.
  private int colon = -1;
  private boolean bracketed;

  Credit(TokenizedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /// Whether the credit's word and colon stand at `i`.
  boolean at(int i) {
    String form = tokens.get(i).form();
    return (form.equals("Ảnh") || form.equals("Nguồn"))
        && i + 1 < tokens.size() && tokens.get(i + 1).isMark(":");
  }

  /// Takes note that a sentence begins at `i`.
  void sentenceBegins(int i) {
    bracketed = tokens.get(i).isMark("(") && i + 1 < tokens.size() && at(i + 1);
    colon = bracketed ? i + 2 : at(i) ? i + 1 : -1;
  }

  /// Whether the open credit, if any, is over before token `i`, which no stop precedes.
  boolean endsBefore(int i) {
    if (colon < 0 || i < colon + 2 || i > colon + LONGEST) {
      return false;
    }
    Token token = tokens.get(i);
    if (bracketed) {
      return tokens.get(i - 1).isMark(")") && (token.capitalised() || opensQuote(i));
    }
    if (text.gapBefore(i) == Gap.NONE || tokens.get(i - 1).kind() == TokenKind.PUNCTUATION) {
      return false;
    }
    return opensQuote(i) || Openings.table().mayOpen(text, i) || country(i)
        || (Side.opens(token) && smallFollows(i) && !firstOfBody(i) && tokens.get(i - 1).capitalised());
  }

  /// `Ảnh: TTXVN | Trung Quốc đã …`: a name of two syllables with a small one after it.
  private boolean country(int i) {
    return i + 1 < tokens.size() && smallFollows(i + 1)
        && COUNTRIES.contains(tokens.get(i).form() + " " + tokens.get(i + 1).form());
  }

  private boolean opensQuote(int i) {
    return (tokens.get(i).isMark("“") || tokens.get(i).isMark("\"")) && i + 1 < tokens.size()
        && tokens.get(i + 1).capitalised();
  }

  private boolean smallFollows(int i) {
    return i + 1 < tokens.size() && text.gapBefore(i + 1) == Gap.SPACE
        && Character.isLowerCase(tokens.get(i + 1).form().codePointAt(0));
  }

  private boolean firstOfBody(int i) {
    return i == colon + 2 && BODIES.contains(tokens.get(i - 1).form());
  }
}
