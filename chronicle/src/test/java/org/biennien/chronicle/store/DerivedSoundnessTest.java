package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.account;
import static org.biennien.chronicle.store.ChronicleTest.reports;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody spoiled in the rows that are kept up to date is told, and a rebuild mends it.
class DerivedSoundnessTest {
  @TempDir Path home;

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "UPDATE place_days SET pictures = replace(pictures, 'IS', 'SDF')  | place gn:174448: its states",
      "UPDATE place_days SET heard_by = '2011-01-01'                    | place gn:174448: when its states",
      "DELETE FROM holders WHERE side = 'IS'                            | place gn:174448: its holders",
      "UPDATE ledgers SET lines = 99                                    | place gn:174448: the lines",
      "UPDATE rivals SET day = '2017-01-01'                             | place gn:174448: its rivals",
      "DELETE FROM event_contradictions WHERE kind = 'toll'             | its contradictions",
      "DELETE FROM merges                                               | it is not what its claims",
      "DELETE FROM blocks WHERE key = (SELECT min(key) FROM blocks)     | keys are missing",
      "INSERT INTO blocks (key, happening) VALUES (1, 999)              | keys of happenings that are gone",
      "DELETE FROM codes WHERE code = 'IS'                              | codes",
  })
  void whatIsSpoiledIsToldAndMendedByARebuild(String sql, String fault) throws Exception {
    String before;
    try (Chronicle chronicle = Chronicle.open(home)) {
      reports().forEach(told -> chronicle.add(told.article(), told.claims(), PROVENANCE));
      assertThat(chronicle.check()).isEmpty();
      before = account(chronicle);
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("chronicle.db"));
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as("spoiled rows").isPositive();
    }
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThat(chronicle.check()).anyMatch(said -> said.contains(fault)).allMatch(said -> said.endsWith("rebuild"));
      chronicle.rebuild();
      assertThat(chronicle.check()).isEmpty();
      assertThat(account(chronicle)).isEqualTo(before);
    }
  }
}
