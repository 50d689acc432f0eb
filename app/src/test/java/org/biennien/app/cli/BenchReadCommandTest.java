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

/// `biennien bench read` and `bench bkee`: what they count and how they complain; how fast, is not for a test.
class BenchReadCommandTest {
  private static final String ARTICLE = "Ngày 3/11/2017, quân đội Syria đã chiếm thị trấn Harim. IS rút khỏi Raqqa.";

  @TempDir
  private Path folder;

  private final Typed typed = new Typed();

  @Test
  void aPassCountsArticlesBytesAndClaims() throws IOException {
    Files.writeString(folder.resolve("a.txt"), ARTICLE);
    Files.writeString(folder.resolve("b.txt"), ARTICLE);
    assertThat(typed.run("bench", "read", folder.toString(), "--warm-up", "0", "--passes", "1", "--no-lengths", "--format",
        "json")).as(typed.said()).isEqualTo(ExitCode.DONE);
    JsonNode pass = JsonMapper.shared().readTree(typed.printed()).path("passes").path(0);
    assertThat(pass.path("articles").intValue()).isEqualTo(2);
    assertThat(pass.path("bytes").intValue()).isEqualTo(2 * ARTICLE.getBytes(StandardCharsets.UTF_8).length);
    assertThat(pass.path("claims").intValue()).isEqualTo(4);
    assertThat(pass.path("cpuMillis").propertyNames()).containsExactlyInAnyOrder("article", "annotate", "mentions", "claims");
  }

  @Test
  void aLongArticleIsMadeOfTheOthersToTheByte() {
    var source = new ReadBench.Source("a.txt", ARTICLE.getBytes(StandardCharsets.UTF_8));
    var bench = new ReadBench();
    assertThat(bench.article(java.util.List.of(source), 5000)).hasValueSatisfying(
        article -> assertThat(article.bytes().length).isBetween(4950, 5050));
    assertThat(bench.article(java.util.List.of(), 5000)).isEmpty();
  }

  @Test
  void withoutAnArticleTheMendIsTold() {
    assertThat(typed.run("bench", "read", folder.toString(), "--no-lengths")).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("biennien read").doesNotContain("\tat ");
    assertThat(typed.run("bench", "bkee", folder.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("bkee.tar.gz");
  }

  @Test
  void theTableOfBkeeHasOursAndThePublishedFigures() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Phiến_quân tấn_công đồn cảnh_sát ở Kidal .\n");
    Files.writeString(folder.resolve("a.ann"), "T1\tAttack 11 19\ttấn_công\nE1\tAttack:T1\n");
    assertThat(typed.run("bench", "bkee", folder.toString())).as(typed.said()).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Attack", "1.00", "0.63", "0.41");
  }
}
