package org.biennien.app.cli;

import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Word;

/// A word as it stands in the original text, but on one line and without spaces: `quân đội` → `quân_đội`.
///
/// Nothing but spaces and line ends is changed: letters stay as they are written, and so does an underscore.
/// Of several spaces side by side one is left.
final class Spelling {
  private Spelling() {}

  /// Where the word stands, without spaces at its ends (a mark that is drawn on a space takes it along).
  static Span span(String text, Sentence sentence, Word word) {
    Span span = sentence.span(word.from(), word.to());
    int start = span.start();
    int end = span.end();
    while (start < end && space(text.charAt(start))) {
      start++;
    }
    while (end > start && space(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Writes what stands in `span`, with `space` in place of each run of spaces.
  static void write(String text, Span span, char space, StringBuilder out) {
    boolean before = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean now = space(c);
      if (!now) {
        out.append(c);
      } else if (!before) {
        out.append(space);
      }
      before = now;
    }
  }

  /// Whether `c` is a space or ends a line, for whatever program reads the output: the same characters that
  /// part tokens, underscores apart. All of them lie in the basic plane.
  static boolean space(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL -> true;
      default -> false;
    };
  }
}
