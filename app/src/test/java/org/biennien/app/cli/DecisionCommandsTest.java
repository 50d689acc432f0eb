package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.claim.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user decides, keeps safe and brings back, as typed at the command line.
class DecisionCommandsTest {
  @TempDir
  private Path folder;

  private final Typed typed = new Typed();

  @BeforeEach
  void keepTwoReportsOfOneFall() throws IOException {
    Path news = Files.createDirectory(folder.resolve("tin"));
    Files.writeString(news.resolve("mot.txt"), "date 2017-11-12\nNgày 11/11, phiến quân IS chiếm được thị trấn Mayadeen.");
    Files.writeString(news.resolve("hai.txt"),
        "date 2017-11-13\nMột nguồn tin cho hay thị trấn Mayadeen bị phiến quân IS đánh chiếm ngày 11/11.");
    assertThat(typed.run("chronicle", "add", news.toString(), "--home", home())).isZero();
  }

  private String home() {
    return folder.resolve("nha").toString();
  }

  private String claimOf(String article) {
    try (Chronicle chronicle = Chronicle.open(Path.of(home()))) {
      return chronicle.claims(article).stream().filter(claim -> claim.type().label().equals("seize")).map(Claim::id)
          .findFirst().orElseThrow();
    }
  }

  private boolean oneEvent() {
    try (Chronicle chronicle = Chronicle.open(Path.of(home()))) {
      return chronicle.eventOf(claimOf("mot")).equals(chronicle.eventOf(claimOf("hai")));
    }
  }

  @Test
  void aSplitStaysThroughARebuildUntilItIsUndone() {
    assertThat(oneEvent()).isTrue();
    assertThat(typed.run("events", "split", claimOf("hai"), "--why", "hai trận khác nhau", "--home", home())).isZero();
    assertThat(typed.printed()).contains("1: không phải một sự kiện", "đánh chiếm", "hai trận khác nhau");
    assertThat(typed.run("chronicle", "rebuild", "--home", home())).isZero();
    assertThat(oneEvent()).isFalse();
    assertThat(typed.run("events", "decisions", "--home", home())).isZero();
    assertThat(typed.printed()).contains(claimOf("hai"));
    assertThat(typed.run("events", "undo", "1", "--home", home())).isZero();
    assertThat(oneEvent()).isTrue();
    assertThat(typed.run("events", "undo", "1", "--home", home())).isEqualTo(ExitCode.NOT_FOUND);
  }

  @Test
  void aDecisionThatCannotBeIsRefusedInTheReadersLanguage() {
    assertThat(typed.run("events", "join", claimOf("mot"), claimOf("hai"), "--home", home())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("vốn đã là một sự kiện");
  }

  @Test
  void whatThisProgramHasReadIsNotReadAnew() {
    assertThat(typed.run("chronicle", "reread", "--home", home())).isZero();
    assertThat(typed.said()).contains("Mọi bài đều đã được chính chương trình này đọc");
  }

  @Test
  void whatAnotherProgramHasReadIsReadAnewAndGivesTheClaimsOfToday() {
    String claim = claimOf("mot");
    try (Chronicle chronicle = Chronicle.open(Path.of(home()))) {
      chronicle.add(chronicle.article("mot").orElseThrow(), List.of(), new Provenance("older", "model 0", "gazetteer 0"));
      assertThat(chronicle.claim(claim)).isEmpty();
    }
    assertThat(typed.run("chronicle", "reread", "--home", home())).isZero();
    assertThat(typed.said()).contains("đã đọc lại 1 bài; 1 bài cho kết quả khác trước");
    assertThat(claimOf("mot")).isEqualTo(claim);
  }

  @Test
  void aBackupBringsTheChronicleBackAndIsNeverWrittenOver() {
    String file = folder.resolve("sao-luu.db").toString();
    assertThat(typed.run("chronicle", "backup", file, "--home", home())).isZero();
    assertThat(typed.run("chronicle", "backup", file, "--home", home())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("sao-luu.db", "không bao giờ bị ghi đè");
    assertThat(typed.run("chronicle", "restore", file, "--home", home())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("--replace");
    assertThat(typed.run("chronicle", "restore", file, "--home", folder.resolve("lai").toString())).isZero();
    assertThat(typed.printed()).contains("2 bài");
    assertThat(typed.run("chronicle", "check", "--home", folder.resolve("lai").toString())).isZero();
  }
}
