package org.biennien.chronicle;

import java.text.Normalizer;
import java.util.Locale;

/// Names compared without marks, spaces, hyphens or capitals: `Đắk Lắk` → `daklak`, `Al-Bab` → `albab`.
public final class FoldedName {
  private FoldedName() {}

  /// The folded form of `name`; a name without any letter or digit folds to the empty string.
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace('đ', 'd');
    var folded = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
