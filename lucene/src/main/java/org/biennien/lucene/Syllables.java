package org.biennien.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// Takes a name with hyphens apart: `Đa-mát` → `Đa` `mát`, `Su-34` → `Su` `34`.
///
/// Readers who type syllables leave hyphens out, or leave out the capitals by which a hyphen is known to join
/// (`su-34`). Numbers (`17-11-2017`) and web addresses stay whole.
final class Syllables {
  private static final Pattern HYPHENATED =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}']+(?:-[\\p{L}\\p{M}\\p{N}']+)+");
  /// What stands between two hyphens of the original, without spaces and what nobody sees.
  private static final Pattern PART =
      Pattern.compile("[\\p{L}\\p{N}][^-\u2010\u2011\uFF0D]*(?<![\\p{Z}\\p{C}_])");

  private Syllables() {}

  /// The parts of `token`, or itself where it has but one.
  ///
  /// @param text that the token points into
  static List<Token> of(Token token, String text) {
    if (token.kind() != TokenKind.SYLLABLE || token.form().indexOf('-') < 0
        || !HYPHENATED.matcher(token.form()).matches()) {
      return List.of(token);
    }
    String[] forms = token.form().split("-");
    Matcher part = PART.matcher(text).region(token.span().start(), token.span().end());
    var parts = new ArrayList<Token>(forms.length);
    while (parts.size() < forms.length && part.find()) {
      parts.add(new Token(new Span(part.start(), part.end()), forms[parts.size()], TokenKind.SYLLABLE));
    }
    return parts.size() == forms.length && covers(parts, token) ? parts : List.of(token);
  }

  /// Whether the parts begin and end where the token does, as a token graph wants.
  private static boolean covers(List<Token> parts, Token token) {
    return parts.getFirst().span().cover(parts.getLast().span()).equals(token.span());
  }
}
