package org.biennien.text;

/// What a token is.
public enum TokenKind {
  /// Anything with a letter: `quân`, `IS`, `al-Abadi`, `F-16`, `Xcơ-va`.
  SYLLABLE,
  /// Digits with their separators: `4.000`, `3,5`, `11/12`, `1/4`, `17-11-2017`, `20h30`, `90%`.
  NUMBER,
  /// One punctuation mark or other symbol.
  PUNCTUATION
}
