package org.biennien.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.text.AnnotatedText;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The eight places where the word-segmented seed article is cut wrongly or doubtfully.
class SeedWordsTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");

  private static String words() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SEEDS), "there is no ../shared/seeds: skipped");
    try (Stream<Path> files = Files.list(SEEDS)) {
      Path seed = files.filter(file -> file.getFileName().toString().startsWith("000_")).findFirst().orElseThrow();
      AnnotatedText text = Annotator.load().annotate(Files.readString(seed));
      return text.sentences().stream()
          .flatMap(sentence -> sentence.words().stream().map(word -> sentence.form(word).replace(' ', '_')))
          .collect(Collectors.joining(" ", " ", " "));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    " Mỹ Ash_Carter ", " ý_nghĩa quân ", " Trong khi quân ", " vượt biên_giới từ ", " tấn_công ", " binh_sỹ ",
    " quân chính_phủ ", " Ngọc_Dương Đất_Việt ",
  })
  void eachOfTheEightPlacesComesOutRight(String expected) throws IOException {
    assertThat(words()).contains(expected);
  }
}
