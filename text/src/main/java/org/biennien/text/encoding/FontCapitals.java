package org.biennien.text.encoding;

import java.util.Arrays;

/// Raises the letters that TCVN3 can only write small: `VIệT NAM` → `VIỆT NAM`, `Hà NộI` → `HÀ NỘI`.
///
/// In words of capitals every letter but those with a tone mark has a code of its own as a capital. A word is
/// therefore written in capitals if its only small letters bear tone marks and it has two capitals, or one
/// after a small letter. A word that could be either (`Hà`, `ở`) follows the nearest words of its line that
/// could not, if those on both sides are in capitals and one of them had letters to raise (`NATO` alone says
/// nothing). Elsewhere it stays as it is.
final class FontCapitals {
  private static final String MARKED = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

  private final StringBuilder text;
  /// Where the words begin that could be either, since the last one that could not.
  private int[] open = new int[16];
  private int opens;
  private boolean raisedOne;
  private boolean afterSmall;

  private FontCapitals(String text) {
    this.text = new StringBuilder(text);
  }

  static String raised(String text) {
    return new FontCapitals(text).run();
  }

  private String run() {
    int i = 0;
    while (i < text.length()) {
      if (Character.isLetter(text.charAt(i))) {
        i = word(i);
      } else if (text.charAt(i++) == '\n') {
        lineEnd();
      }
    }
    lineEnd();
    return text.toString();
  }

  private int word(int start) {
    int end = start;
    int upper = 0;
    int marked = 0;
    boolean upperAfterMarked = false;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      char c = text.charAt(end++);
      if (Character.isUpperCase(c)) {
        upper++;
        upperAfterMarked |= marked > 0;
      } else if (MARKED.indexOf(c) >= 0) {
        marked++;
      }
    }
    boolean onlyMarkedSmall = upper + marked == end - start;
    if (!onlyMarkedSmall) {
      small();
    } else if (upper >= 2 || upperAfterMarked) {
      large(start, end, marked > 0);
    } else {
      open(start);
    }
    return end;
  }

  private void open(int start) {
    if (opens == open.length) {
      open = Arrays.copyOf(open, 2 * opens);
    }
    open[opens++] = start;
  }

  private void large(int start, int end, boolean marked) {
    raise(start, end);
    raisedOne |= marked;
    if (!afterSmall && raisedOne) {
      raiseOpen();
    }
    opens = 0;
    afterSmall = false;
  }

  private void small() {
    opens = 0;
    raisedOne = false;
    afterSmall = true;
  }

  private void lineEnd() {
    if (raisedOne && !afterSmall) {
      raiseOpen();
    }
    opens = 0;
    raisedOne = false;
    afterSmall = false;
  }

  private void raiseOpen() {
    for (int i = 0; i < opens; i++) {
      int end = open[i];
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      raise(open[i], end);
    }
  }

  private void raise(int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
  }
}
