package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `biennien bench text`: what it counts and how it complains; how fast it is, is not for a test.
class BenchTextCommandTest {
  private static final String ARTICLE = "Quân đội Syria vào Raqqa ngày 3/11. IS rút lui.";

  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    var terminal = new Terminal(InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return BienNien.run(terminal, arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode figures(String file) {
    assertThat(run("bench", "text", file, "--warm-up", "0", "--passes", "1", "--format", "json"))
        .as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
    return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void syllablesAreCountedWithoutNumbersAndMarks() throws IOException {
    JsonNode figures = figures(file("tin.txt", ARTICLE + "\n\n" + ARTICLE + "\n"));
    assertThat(figures.path("passes")).hasSize(2).allSatisfy(pass -> {
      assertThat(pass.path("texts").intValue()).isEqualTo(2);
      assertThat(pass.path("sentences").intValue()).isEqualTo(4);
      assertThat(pass.path("tokens").intValue()).isEqualTo(2 * 12);
      assertThat(pass.path("syllables").intValue()).isEqualTo(2 * 9);
      assertThat(pass.path("bytes").intValue()).isEqualTo(2 * ARTICLE.getBytes(StandardCharsets.UTF_8).length);
      assertThat(pass.path("allocatedPerSyllable").doubleValue()).isPositive();
    });
    assertThat(figures.path("passes").findValuesAsString("stage")).containsExactly("segment", "chain");
    assertThat(figures.path("liveHeap").longValue()).isPositive().isLessThanOrEqualTo(
        figures.path("peakHeap").longValue());
  }

  @Test
  void linesOfJsonGiveTheirText() throws IOException {
    JsonNode figures = figures(file("tin.jsonl", "{\"id\": \"một hai ba\", \"text\": \"" + ARTICLE + "\"}\n"));
    assertThat(figures.path("passes").path(0).path("syllables").intValue()).isEqualTo(9);
  }

  @Test
  void theTableHasBothStagesTheirMedianAndTheMemory() throws IOException {
    assertThat(run("bench", "text", file("tin.txt", ARTICLE), "--passes", "3", "--warm-up", "1"))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 bài", "9 âm tiết", "tách từ và từ loại", "trung vị",
        "Heap");
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("nóng máy", "3/3");
  }

  @Test
  void whatCannotBeMeasuredIsToldWithTheMend() throws IOException {
    assertThat(run("bench", "text", file("rong.txt", "\n\n"))).isEqualTo(ExitCode.FAILED);
    assertThat(run("bench", "text", file("sai.jsonl", "{\"text\": \"IS rút.\"}\n{\"tin\": 1}"))).isEqualTo(
        ExitCode.FAILED);
    assertThat(run("bench", "text", folder.resolve("khong-co.txt.xz").toString())).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("rong.txt", "sai.jsonl:2", "khong-co.txt.xz")
        .doesNotContain("\tat ");
    assertThat(run("bench", "text", file("tin.txt", ARTICLE), "--passes", "0")).isEqualTo(ExitCode.USAGE);
  }
}
