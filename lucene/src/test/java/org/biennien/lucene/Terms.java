package org.biennien.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.biennien.text.pipeline.Annotator;

/// What an analyzer gives, as one line that can be read.
final class Terms {
  static final Annotator ANNOTATOR = Annotator.load();

  private Terms() {}

  /// An analyzer that is one tokenizer.
  static Analyzer only(java.util.function.Supplier<Tokenizer> tokenizer) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(tokenizer.get());
      }
    };
  }

  /// `[quân đội@0-8 +1 ~2] …`: term, offsets, and increment and length of its position where they are not 1.
  static String of(Analyzer analyzer, String text) {
    var line = new StringBuilder();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        line.append('[').append(term).append('@').append(offset.startOffset()).append('-')
            .append(offset.endOffset());
        if (increment.getPositionIncrement() != 1) {
          line.append(" +").append(increment.getPositionIncrement());
        }
        if (length.getPositionLength() != 1) {
          line.append(" ~").append(length.getPositionLength());
        }
        line.append("] ");
      }
      stream.end();
      return line.append(offset.endOffset()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
