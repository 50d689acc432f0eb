package org.biennien.text.token;

import java.util.Locale;
import java.util.Set;

/// Whether a hyphen joins what stands on its two sides into one token.
///
/// | joined | kept apart |
/// |---|---|
/// | `al - Abadi`, `Al-Masdar`, `ez - Zor` (Arabic particles) | `Mỹ-Hàn`, `Nga - Ukraine` (two countries) |
/// | `F-16`, `Su - 34`, `Covid-19` (codes) | `4.000-5.000` (ranges) |
/// | `Jong-un`, `Mát - xcơ - va` (known pairs) | `chính trị-quân sự` (Vietnamese syllables) |
/// | `Ben-Gurion` (capitals, written together) | `Trump - người từng` (a dash) |
final class HyphenRules {
  private static final HyphenLexicon LEXICON = HyphenLexicon.load();
  private static final Set<String> ROMAN =
      Set.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private HyphenRules() {}

  /// Whether `view[a, aEnd)`, a hyphen and `view[b, bEnd)` are one token; `glued`: written without spaces.
  static boolean joins(String view, int a, int aEnd, int b, int bEnd, boolean glued) {
    String left = view.substring(a, aEnd);
    String right = view.substring(b, bEnd);
    if (digit(right.charAt(0))) {
      return code(left, right, glued);
    }
    if (digit(left.charAt(left.length() - 1)) && digit(left.charAt(0))) {
      return false;
    }
    String leftKey = left.toLowerCase(Locale.ROOT);
    String rightKey = right.toLowerCase(Locale.ROOT);
    if (LEXICON.pair(leftKey, rightKey)) {
      return true;
    }
    boolean capitalLeft = capital(left);
    boolean capitalRight = capital(right);
    if (particle(leftKey, capitalLeft, capitalRight)
        || (LEXICON.particle(rightKey) && hyphenFollows(view, bEnd))) {
      return true;
    }
    if (!glued || (LEXICON.side(left) && LEXICON.side(right))) {
      return false;
    }
    return capitalLeft || capitalRight
        || !VietnameseSyllable.valid(leftKey) || !VietnameseSyllable.valid(rightKey);
  }

  private static boolean particle(String left, boolean capitalLeft, boolean capitalRight) {
    return LEXICON.particle(left) && capitalRight && !(capitalLeft && VietnameseSyllable.valid(left));
  }

  private static boolean hyphenFollows(String view, int end) {
    int hyphen = Atom.hyphenAfter(view, end);
    return hyphen >= 0 && Atom.startAfterHyphen(view, hyphen) >= 0;
  }

  /// `F-16`, `Su-34M`, `U-23`; not `I-2017` (a quarter and a year), and spaced only after a known letter
  /// code.
  private static boolean code(String left, String right, boolean glued) {
    boolean year = right.length() == 4 && (right.startsWith("19") || right.startsWith("20"));
    if (!capital(left) && !LEXICON.code(left) || year || digit(left.charAt(0))) {
      return false;
    }
    if (glued) {
      return !ROMAN.contains(left) || left.length() == 1;
    }
    return LEXICON.code(left) || (left.length() == 1 && left.charAt(0) < 0x80);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean capital(String part) {
    return Character.isUpperCase(part.codePointAt(0));
  }
}
