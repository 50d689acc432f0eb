package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.biennien.app.view.ExampleChronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Searching as typed at the command line, over the example chronicle.
class SearchCommandTest {
  @TempDir
  private Path folder;

  private Typed typed = new Typed();

  @BeforeEach
  void keepTheExamples() {
    typed = new Typed("--home", folder.resolve("nha").toString());
    ExampleChronicle.open(folder.resolve("nha")).close();
  }

  @Test
  void wordsTypedInHasteShowTheSentenceWithTheWordsMarked() {
    assertThat(typed.run("search", "tai", "chiem")).isZero();
    assertThat(typed.printed()).contains("phiến quân IS đã «tái chiếm» Albu Kamal hôm 11/11", "IS «tái chiếm» thị trấn biên giới",
        "bài albu-kamal-2", "chiếm  albu-kamal-2#", "1 bài");
  }

  @Test
  void whatOneClaimSaysIsFoundWithoutWordsInAWholeCountry() {
    assertThat(typed.run("search", "--type", "besiege", "--side", "IS", "--place", "Syria")).isZero();
    assertThat(typed.printed()).contains("deir-ez-zor", "1 bài");
    assertThat(typed.run("search", "--type", "besiege", "--side", "IS", "--place", "Ukraine")).isZero();
    assertThat(typed.printed()).contains("Không tìm thấy bài nào.");
  }

  @Test
  void whatHasNoDayIsCountedApart() {
    assertThat(typed.run("search", "--type", "seize", "--side", "IS", "--from", "2017")).isZero();
    assertThat(typed.printed()).contains("2 bài", "và 1 bài không rõ ngày: --undated");
    assertThat(typed.run("search", "--type", "seize", "--side", "IS", "--undated")).isZero();
    assertThat(typed.printed()).contains("palmyra");
  }

  @Test
  void wrongDiacriticsAreToldOf() {
    assertThat(typed.run("search", "tại chiêm")).isZero();
    assertThat(typed.said()).contains("Không có bài nào đúng dấu như thế");
    assertThat(typed.printed()).contains("«tái chiếm»");
  }

  @Test
  void theDocumentForProgramsHasThePageThatWasAskedFor() {
    assertThat(typed.run("search", "--limit", "2", "--page", "2", "--order", "date", "--format", "json")).isZero();
    JsonNode document = JsonMapper.shared().readTree(typed.printed());
    assertThat(document.get("format").asString()).isEqualTo("biennien-search/1");
    assertThat(document.get("total").asInt()).isEqualTo(7);
    assertThat(document.get("offset").asInt()).isEqualTo(2);
    assertThat(document.at("/hits/0/article").asString()).isEqualTo("albu-kamal-3");
    assertThat(document.at("/hits/1/article").asString()).isEqualTo("albu-kamal-2");
  }

  @Test
  void aPlaceThatNobodyTellsOfAndAPageThatIsNoneAreRefused() {
    assertThat(typed.run("search", "--place", "Atlantis")).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(typed.said()).contains("Atlantis");
    assertThat(typed.run("search", "IS", "--page", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.said()).contains("--page 0");
  }

  @Test
  void theCheckLooksAtTheIndexAndTheRebuildMakesItAnew() throws IOException {
    assertThat(typed.run("search", "IS")).isZero();
    assertThat(typed.run("chronicle", "check")).isZero();
    Path index = folder.resolve("nha").resolve("search");
    try (var files = Files.list(index)) {
      for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThat(typed.run("chronicle", "check")).isEqualTo(ExitCode.FAILED);
    assertThat(typed.printed()).contains("search index", "chronicle rebuild");
    assertThat(typed.run("chronicle", "rebuild")).isZero();
    assertThat(typed.run("chronicle", "check")).isZero();
  }

  @Test
  void afterARestoreTheSearchIsThatOfTheRestoredChronicle() throws IOException {
    String copy = folder.resolve("ban-sao.db").toString();
    assertThat(typed.run("chronicle", "backup", copy)).isZero();
    Path more = Files.writeString(folder.resolve("them.txt"), "date 2018-01-02\nQuân đội Syria tái chiếm làng Kafr Zita.");
    assertThat(typed.run("chronicle", "add", more.toString())).isZero();
    assertThat(typed.run("search", "Kafr Zita")).isZero();
    assertThat(typed.printed()).contains("1 bài");
    assertThat(typed.run("chronicle", "restore", copy, "--replace")).isZero();
    assertThat(typed.run("search", "Kafr Zita")).isZero();
    assertThat(typed.said()).contains("Đã dựng lại chỉ mục tìm kiếm");
    assertThat(typed.printed()).contains("Không tìm thấy bài nào.");
  }
}
