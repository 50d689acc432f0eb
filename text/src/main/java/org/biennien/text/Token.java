package org.biennien.text;

/// The smallest unit that the analysis sees: a syllable, a hyphenated or foreign name part, a weapon code, a
/// number or date, a punctuation mark.
///
/// Raw text (`quân đội`) and word-segmented text (`quân_đội`, `al - Abadi`) of one article give the same
/// tokens with the same forms; only the spans differ. All matching is therefore done on forms.
///
/// @param span where it stands in the original text; may cover joined spaces (`al - Abadi`)
/// @param form normalised spelling: NFC, tone marks in the old place (`hòa`), no odd spaces; case is kept
/// @param kind what it is
public record Token(Span span, String form, TokenKind kind) {
  public Token {
    if (form.isEmpty()) {
      throw new IllegalArgumentException("token at %s has no form".formatted(span));
    }
  }

  /// Whether the form starts with a capital letter: `Nga`, `IS`, but not `al-Abadi`.
  public boolean capitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /// Whether this is the given punctuation mark.
  public boolean isMark(String mark) {
    return kind == TokenKind.PUNCTUATION && form.equals(mark);
  }
}
