package org.biennien.text.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.biennien.text.train.CutSentences.CutSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutSentencesTest {
  private static final String SENTENCE = "Quân đội rời làng.";

  @Test
  void wordsAreReadFromOffsetsIntoAJsonLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.jsonl"),
        "{\"id\": \"x1\", \"text\": \"Mở đầu. %s\"}\n".formatted(SENTENCE));
    CutSentence cut = CutSentences.read(table(folder, "a.jsonl\tx1\t8\t26", "4"), folder).getFirst();
    assertThat(cut.text()).isEqualTo(SENTENCE);
    assertThat(cut.tokens()).hasSize(5);
    assertThat(cut.starts()).containsExactly(true, false, true, true, true);
    assertThat(cut.tokens().get(1).span().of(SENTENCE)).isEqualTo("đội");
  }

  @Test
  void aPlainFileIsReadByTheNumberOfTheLine(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Dòng khác.\n" + SENTENCE + "\n");
    CutSentence cut = CutSentences.read(table(folder, "a.txt\t2\t0\t18", "-"), folder).getFirst();
    assertThat(cut.starts()).containsOnly(true);
  }

  @Test
  void aTextThatIsNotTheOneThatWasCutIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Quân đội vào làng.\n");
    Path table = table(folder, "a.txt\t1\t0\t18", "4");
    assertThatThrownBy(() -> CutSentences.read(table, folder)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cut.tsv:1").hasMessageContaining("CRC-32");
  }

  @Test
  void anArticleThatIsNotThereIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), SENTENCE + "\n");
    Path table = table(folder, "a.txt\t7\t0\t18", "4");
    assertThatThrownBy(() -> CutSentences.read(table, folder)).hasMessageContaining("a.txt");
  }

  private static Path table(Path folder, String place, String joins) throws IOException {
    Path table = folder.resolve("cut.tsv");
    Files.writeString(table, place + "\t" + Checksum.of(SENTENCE) + "\t" + joins + "\n");
    return table;
  }
}
