package org.biennien.text.normalize;

/// What clings to the character before it: combining marks, and characters that nobody sees.
final class Extender {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

  private Extender() {}

  /// Whether the code point at `i` is drawn on the one before it, or not at all.
  static boolean at(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < 0x300) {
      return vanishes(c);
    }
    int codePoint = Character.codePointAt(text, i);
    return (MARKS >> Character.getType(codePoint) & 1) != 0 || vanishes(codePoint);
  }

  /// Whether the Korean letter at `i` composes with the Korean one before it, `base`.
  static boolean jamo(int base, CharSequence text, int i) {
    char c = text.charAt(i);
    boolean korean = (base >= 0x1100 && base < 0x1160) || (base >= 0xAC00 && base <= 0xD7A3);
    return korean && c >= 0x1160 && c <= 0x11FF;
  }

  /// Soft hyphen, zero-width space and joiners, direction marks, byte order mark.
  static boolean vanishes(int codePoint) {
    return codePoint == 0x00AD
        || (codePoint >= 0x200B && codePoint <= 0x200F)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2060 && codePoint <= 0x2064)
        || (codePoint >= 0x2066 && codePoint <= 0x206F)
        || codePoint == 0xFEFF
        || codePoint == 0x180E;
  }
}
