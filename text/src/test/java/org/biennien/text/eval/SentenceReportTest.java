package org.biennien.text.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceReportTest {
  private static final String TEXT = "Quân đội rút lui.\nHọ đi \"về\" làng. Hết.";

  @TempDir
  Path folder;

  private String report(String starts, String sum) throws IOException {
    Files.writeString(folder.resolve("tin.jsonl"),
        "{\"id\": \"a-1\", \"text\": \"" + TEXT.replace("\"", "\\\"").replace("\n", "\\n") + "\"}\n");
    Path table = Files.writeString(folder.resolve("starts.tsv"),
        "tune\ttin.jsonl\ta-1\t%s\t%s\n".formatted(sum, starts));
    var out = new ByteArrayOutputStream();
    SentenceReport.report(table, folder, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String sum() {
    var crc = new CRC32();
    crc.update(TEXT.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }

  @Test
  void startsAndWholeSentencesAreCountedApart() throws IOException {
    // The gold lacks the start of "Hết." at 35: the sentence before it has then another end, too.
    assertThat(report("0 18", sum()))
        .contains("starts of sentences, tune: P 66.67, R 100.00, F1 80.00 (2 wanted, 3 found)")
        .contains("whole sentences, tune: P 33.33, R 50.00, F1 40.00 (2 wanted, 3 found)")
        .contains("1 too many after ., no line end, before a capital: tune tin.jsonl a-1 at 35");
  }

  @Test
  void anArticleThatHasChangedIsRefused() {
    assertThatThrownBy(() -> report("0", "00000000")).hasMessageContaining("the checksum " + sum());
  }
}
