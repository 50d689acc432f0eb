package org.biennien.text.normalize;

import java.text.Normalizer;

/// The ordinary character for one that looks or acts the same.
final class LookAlike {
  private LookAlike() {}

  /// The ordinary spelling of one code point: `Ð` → `Đ`, NBSP → a space, `’` → `'` between letters only. Half
  /// a surrogate pair is no character: it becomes U+FFFD, so that two halves never grow together.
  static String of(int codePoint, boolean betweenLetters) {
    return switch (codePoint) {
      case 0x00D0, 0x0189 -> "Đ";
      case 0x00F0, 0x0256 -> "đ";
      case '_', 0xFF3F, '\t', 0x1F -> " ";
      case '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> "\n";
      case 0x2010, 0x2011 -> "-";
      case 0x2019 -> betweenLetters ? "'" : "’";
      default -> other(codePoint);
    };
  }

  private static String other(int codePoint) {
    if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
      return Character.toString(codePoint - 0xFF01 + '!');
    }
    int type = Character.getType(codePoint);
    if (type == Character.SURROGATE) {
      return "\uFFFD";
    }
    if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL) {
      return " ";
    }
    return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC);
  }
}
