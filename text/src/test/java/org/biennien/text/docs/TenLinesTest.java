package org.biennien.text.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Word;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/// The ten lines with which `docs/text.md` begins are those that run here.
class TenLinesTest {
  private static final Path PAGE = Path.of("../docs/text.md");
  private static final Path THIS = Path.of("src/test/java/org/biennien/text/docs/TenLinesTest.java");

  private static void tenLines() {
    // page
    Annotator annotator = Annotator.load();               // once; serves all threads
    AnnotatedText text = annotator.annotate("Quân đội Syria tiến vào Deir ez - Zor ngày 3/11.");
    for (Sentence sentence : text.sentences()) {
      for (Word word : sentence.words()) {
        Span span = sentence.span(word.from(), word.to());
        System.out.println(sentence.form(word) + " " + word.partOfSpeech() + " " + span.of(text.text()));
      }
    }
    // end
  }

  private static List<String> linesBetween(Path file, String from, String to) throws IOException {
    List<String> lines = Files.readAllLines(file).stream().map(String::strip).toList();
    int start = lines.indexOf(from) + 1;
    return lines.subList(start, start + lines.subList(start, lines.size()).indexOf(to));
  }

  @Test
  void thePageShowsTheLinesThatAreCompiledHere() throws IOException {
    assertThat(linesBetween(PAGE, "```java", "```")).hasSizeLessThanOrEqualTo(10)
        .isEqualTo(linesBetween(THIS, "// page", "// end"));
  }

  @Test
  void theyPrintWordsTagsAndTheTextAsItCame() {
    PrintStream out = System.out;
    var printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      tenLines();
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines()).startsWith("Quân đội NOUN Quân đội", "Syria PROPN Syria")
        .contains("Deir ez-Zor PROPN Deir ez - Zor", "3/11 NUM 3/11");
  }
}
