package org.biennien.app.cli;

import org.biennien.text.Sentence;
import org.biennien.text.Word;

/// One sentence a line: a space between words, `_` within them.
final class WordLinePrinter implements SentencePrinter {
  private final LineOutput out;

  WordLinePrinter(LineOutput out) {
    this.out = out;
  }

  @Override
  public void begin(String name) {
    // Texts follow one another without a mark, as lines do.
  }

  @Override
  public void print(String stretch, long start, Sentence sentence) {
    StringBuilder line = out.buffer();
    for (Word word : sentence.words()) {
      if (word.from() > 0) {
        line.append(' ');
      }
      Spelling.write(stretch, Spelling.span(stretch, sentence, word), '_', line);
    }
    out.print(line.append('\n'));
  }

  @Override
  public void printEmpty() {
    out.print(out.buffer().append('\n'));
  }
}
