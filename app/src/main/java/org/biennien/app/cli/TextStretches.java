package org.biennien.app.cli;

import java.io.IOException;
import java.util.Optional;
import org.biennien.extract.article.TextLine;
import org.biennien.extract.article.TextLines;

/// Cuts a long text where a sentence surely ends, so that it need not be held whole: before a line that
/// begins with a capital letter, for which the analysis looks at nothing that stands before. Sentences, words
/// and tags are those of the whole text.
///
/// Weak case: a text that goes on much longer without such a line is cut before any line.
final class TextStretches {
  /// Code units after which a cut is looked for.
  static final int LENGTH = 1 << 20;
  /// Code units after which any line will do.
  static final int LONGEST = 16 << 20;

  private final TextLines lines;
  private final int length;
  private final int longest;
  private long start;
  private final StringBuilder text = new StringBuilder();
  private Optional<TextLine.Unreadable> fault = Optional.empty();

  TextStretches(TextLines lines, int length, int longest) {
    this.lines = lines;
    this.length = length;
    this.longest = longest;
  }

  /// The next stretch; empty at the end of the text or at a line that is no text.
  Optional<TextStretch> next() throws IOException {
    while (fault.isEmpty()) {
      Optional<TextLine> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      switch (next.get()) {
        case TextLine.Read line -> {
          boolean full = text.length() >= length && begins(line.text());
          Optional<TextStretch> whole = full ? cut() : Optional.empty();
          text.append(line.text()).append(line.ended() ? "\n" : "");
          if (whole.isPresent()) {
            return whole;
          }
        }
        case TextLine.Unreadable line -> fault = Optional.of(line);
      }
    }
    return text.isEmpty() ? Optional.empty() : cut();
  }

  /// What ended the text before its end.
  Optional<TextLine.Unreadable> fault() {
    return fault;
  }

  private Optional<TextStretch> cut() {
    var stretch = new TextStretch(start, text.toString());
    start += text.length();
    text.setLength(0);
    return Optional.of(stretch);
  }

  private boolean begins(String line) {
    int i = 0;
    while (i < line.length() && Spelling.space(line.charAt(i))) {
      i++;
    }
    boolean capital = i < line.length() && Character.isUpperCase(line.codePointAt(i));
    return capital || text.length() >= longest;
  }
}
