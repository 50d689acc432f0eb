package org.biennien.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.extract.article.TextLines;
import org.biennien.text.Sentence;
import org.biennien.text.Word;
import org.biennien.text.pipeline.Annotator;

/// The words of a text that is read in stretches of a given length.
final class Stretched {
  private static final Annotator ANNOTATOR = Annotator.load();

  private Stretched() {}

  /// Each word with its tag and where it stands in the text; a bar where a sentence ends.
  static List<String> words(String text, int length) throws IOException {
    var words = new ArrayList<String>();
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var stretches = new TextStretches(TextLines.of(bytes), length, Integer.MAX_VALUE);
    for (Optional<TextStretch> next = stretches.next(); next.isPresent(); next = stretches.next()) {
      TextStretch stretch = next.get();
      for (Sentence sentence : ANNOTATOR.annotate(stretch.text()).sentences()) {
        for (Word word : sentence.words()) {
          words.add("%s %s %d".formatted(sentence.form(word), word.tag(),
              stretch.start() + sentence.span(word.from(), word.to()).start()));
        }
        words.add("|");
      }
    }
    return words;
  }
}
