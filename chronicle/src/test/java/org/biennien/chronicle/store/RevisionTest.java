package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTest {
  private static final String NEWS = "Quân đội nước này hôm qua tuyên bố đã giành lại thị trấn ven sông sau ba ngày giao tranh "
      + "ác liệt với phiến quân, trong khi người dân tiếp tục sơ tán về phía nam vì lo ngại pháo kích trả đũa.";

  @TempDir Path home;

  private static void add(Chronicle chronicle, int report) {
    var told = reports().get(report);
    chronicle.add(told.article(), told.claims(), PROVENANCE);
  }

  @Test
  void theRevisionGrowsWithEachArticleThatIsNew() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThat(chronicle.revision()).isZero();
      add(chronicle, 0);
      add(chronicle, 1);
      assertThat(chronicle.revision()).isEqualTo(2);
      add(chronicle, 0);
      assertThat(chronicle.revision()).as("the same article again changes nothing").isEqualTo(2);
      chronicle.rebuild();
      assertThat(chronicle.revision()).isEqualTo(3);
    }
  }

  @Test
  void theRevisionSurvivesClosingAndIsSeenByOthers() {
    String identity;
    try (Chronicle chronicle = Chronicle.open(home); Chronicle reader = Chronicle.open(home)) {
      add(chronicle, 0);
      assertThat(reader.revision()).isEqualTo(1);
      identity = reader.identity();
    }
    try (Chronicle again = Chronicle.open(home)) {
      assertThat(again.revision()).isEqualTo(1);
      assertThat(again.identity()).isEqualTo(identity).hasSize(32);
    }
  }

  @Test
  void whoCatchesUpMissesNoArticleAndReadsAReplacedOneOnceMore() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      for (int report = 0; report < 4; report++) {
        add(chronicle, report);
      }
      assertThat(chronicle.changedSince(0, 3)).containsExactly(
          new Change(1, "a1"), new Change(2, "a2"), new Change(3, "a3"));
      var fewer = reports().get(1).claims().subList(0, 1);
      chronicle.add(reports().get(1).article(), fewer, PROVENANCE);
      assertThat(chronicle.changedSince(3, 100)).containsExactly(new Change(4, "a4"), new Change(5, "a2"));
      assertThat(chronicle.changedSince(chronicle.revision(), 100)).isEmpty();
    }
  }

  @Test
  void anOlderStoreGetsRevisionsAndNearCopiesForWhatItHoldsAndSaysSo() throws Exception {
    Files.createDirectories(home);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("chronicle.db"));
        var statement = connection.createStatement()) {
      for (String sql : Migrations.statements(1)) {
        statement.execute(sql);
      }
      statement.execute("INSERT INTO provenance VALUES (1, 'p', 'm', 'g')");
      statement.execute("INSERT INTO runs (id, provenance_id) VALUES (1, 1)");
      for (String id : List.of("b", "a")) {
        statement.execute("""
            INSERT INTO articles VALUES ('%1$s', 'hash %1$s', '', NULL, NULL, 'NONE', NULL, NULL, '%2$s', '', 'v',
            1, 1)""".formatted(id, NEWS));
      }
      statement.execute("PRAGMA user_version = 1");
    }
    var said = new ArrayList<String>();
    try (Chronicle chronicle = Chronicle.open(home, () -> said.add("outdated"))) {
      assertThat(said).hasSize(1);
      assertThat(chronicle.copyOf("b")).contains("a");
      assertThat(chronicle.changedSince(0, 100)).containsExactly(new Change(1, "a"), new Change(2, "b"));
      assertThat(chronicle.revision()).as("two articles, and what follows from them made anew").isEqualTo(3);
    }
    Chronicle.open(home, () -> said.add("outdated")).close();
    assertThat(said).as("only once").hasSize(1);
  }
}
