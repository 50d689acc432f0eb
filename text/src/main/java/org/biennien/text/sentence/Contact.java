package org.biennien.text.sentence;

import org.biennien.text.token.TokenizedText;

/// The labels of an address at the foot of an article: `Địa chỉ: …`, `Điện thoại: …`, `Email: …`.
final class Contact {
  private Contact() {}

  /// Whether such a label stands at `i`, and not right after another that was left empty.
  static boolean at(TokenizedText text, int i) {
    String form = text.tokens().get(i).form();
    return switch (form) {
      case "Email", "E-mail", "Hotline", "Fax", "Website", "ĐT" -> mark(text, i + 1) && !afterLabel(text, i);
      case "Địa" -> followed(text, i, "chỉ") && !afterLabel(text, i);
      case "Điện" -> followed(text, i, "thoại") && !afterLabel(text, i);
      default -> false;
    };
  }

  private static boolean afterLabel(TokenizedText text, int i) {
    return i > 0 && text.tokens().get(i - 1).isMark(":");
  }

  private static boolean followed(TokenizedText text, int i, String second) {
    return i + 1 < text.tokens().size() && text.tokens().get(i + 1).form().equals(second)
        && mark(text, i + 2);
  }

  private static boolean mark(TokenizedText text, int i) {
    return i < text.tokens().size() && text.tokens().get(i).isMark(":");
  }
}
