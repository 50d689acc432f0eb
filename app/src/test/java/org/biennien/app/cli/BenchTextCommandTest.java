package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  private final Typed typed = new Typed();

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private JsonNode figures(String file) {
    assertThat(typed.run("bench", "text", file, "--warm-up", "0", "--passes", "1", "--format", "json"))
        .as(typed.said()).isEqualTo(ExitCode.DONE);
    return JsonMapper.shared().readTree(typed.printed());
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
    assertThat(typed.run("bench", "text", file("tin.txt", ARTICLE), "--passes", "3", "--warm-up", "1"))
        .isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("1 bài", "9 âm tiết", "tách từ và từ loại", "trung vị",
        "Heap");
    assertThat(typed.said()).contains("nóng máy", "3/3");
  }

  @Test
  void whatCannotBeMeasuredIsToldWithTheMend() throws IOException {
    assertThat(typed.run("bench", "text", file("rong.txt", "\n\n"))).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("rong.txt").doesNotContain("\tat ");
    assertThat(typed.run("bench", "text", file("sai.jsonl", "{\"text\": \"IS rút.\"}\n{\"tin\": 1}"))).isEqualTo(
        ExitCode.FAILED);
    assertThat(typed.said()).contains("sai.jsonl:2").doesNotContain("\tat ");
    assertThat(typed.run("bench", "text", folder.resolve("khong-co.txt.xz").toString())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("khong-co.txt.xz").doesNotContain("\tat ");
    assertThat(typed.run("bench", "text", file("tin.txt", ARTICLE), "--passes", "0")).isEqualTo(ExitCode.USAGE);
  }
}
