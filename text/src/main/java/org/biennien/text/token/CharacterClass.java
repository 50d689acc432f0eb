package org.biennien.text.token;

/// What the tokenizer sees in a character.
final class CharacterClass {
  static final byte SPACE = 0;
  static final byte LINE_END = 1;
  static final byte LETTER = 2;
  static final byte DIGIT = 3;
  /// A combining mark that could not be composed: part of a word, but begins none.
  static final byte MARK = 4;
  static final byte SYMBOL = 5;

  private static final byte[] TABLE = table();

  private CharacterClass() {}

  private static byte[] table() {
    var table = new byte[0x10000];
    for (int c = 0; c < table.length; c++) {
      table[c] = classify(c);
    }
    return table;
  }

  private static byte classify(int codePoint) {
    if (codePoint == '\n') {
      return LINE_END;
    }
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGIT;
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL -> SPACE;
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.LETTER_NUMBER,
          Character.DECIMAL_DIGIT_NUMBER -> LETTER;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> MARK;
      default -> SYMBOL;
    };
  }

  /// The class of the code point at `i`; [#SPACE] at the end of the text.
  static byte at(String text, int i) {
    if (i >= text.length()) {
      return SPACE;
    }
    char c = text.charAt(i);
    return Character.isSurrogate(c) ? classify(text.codePointAt(i)) : TABLE[c];
  }

  /// Number of code units of the code point at `i`.
  static int width(String text, int i) {
    return Character.isSurrogate(text.charAt(i)) ? Character.charCount(text.codePointAt(i)) : 1;
  }
}
