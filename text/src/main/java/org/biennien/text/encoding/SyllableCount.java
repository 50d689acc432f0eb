package org.biennien.text.encoding;

import java.util.Locale;
import org.biennien.text.model.Forms;
import org.biennien.text.model.Remembered;
import org.biennien.text.token.VietnameseSyllable;

/// Counts the words of a text that have marked letters, and those of them that are Vietnamese syllables.
///
/// A word is what stands between spaces, ASCII marks and digits, quotes and dashes; so a sign that has no
/// business within a word (`Qu©n`) spoils it. A syllable in mixed case (`qUÂn`) is none.
final class SyllableCount {
  private static final String BETWEEN = "“”‘’„…–—«»•·°\u00A0";
  private static final Forms FORMS = new Forms(1 << 13);
  private static final Remembered<Boolean> SYLLABLE = new Remembered<>(8192, SyllableCount::syllable);

  private int valid;
  private int words;
  private boolean controls;

  private SyllableCount() {}

  /// The count as a candidate; no text at all where a control character stands that no text has.
  static Candidate of(TextEncoding encoding, String text) {
    var count = new SyllableCount();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || between(text.charAt(i))) {
        if (i > start) {
          count.word(text, start, i);
        }
        start = i + 1;
      } else if (Character.getType(text.charAt(i)) == Character.CONTROL) {
        count.controls = true;
      }
    }
    return new Candidate(encoding, count.controls ? 0 : count.valid, count.words);
  }

  /// Whether more than `some` words of a text have marked letters; the text is read no further than to where that is known.
  static boolean moreMarkedThan(int some, String text) {
    int found = 0;
    int start = 0;
    for (int i = 0; i <= text.length() && found <= some; i++) {
      if (i == text.length() || between(text.charAt(i))) {
        found += marked(text, start, i) ? 1 : 0;
        start = i + 1;
      }
    }
    return found > some;
  }

  private static boolean between(char c) {
    return c < 0x80 ? !Character.isLetter(c) && (c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f')
        : BETWEEN.indexOf(c) >= 0;
  }

  private void word(String text, int start, int end) {
    if (!marked(text, start, end)) {
      return;
    }
    words++;
    if (SYLLABLE.of(FORMS.of(text, start, end))) {
      valid++;
    }
  }

  private static boolean marked(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static boolean syllable(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean oneCase = word.equals(lower) || word.equals(word.toUpperCase(Locale.ROOT))
        || word.substring(1).equals(lower.substring(1));
    return oneCase && VietnameseSyllable.valid(lower);
  }
}
