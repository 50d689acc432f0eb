package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir Path home;
  @TempDir Path other;
  @TempDir Path folder;
  private String account = "";

  @BeforeEach
  void addReports() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      ChronicleTest.reports().forEach(told -> chronicle.add(told.article(), told.claims(), ChronicleTest.PROVENANCE));
      account = ChronicleTest.account(chronicle);
      chronicle.backup(folder.resolve("sao-luu.db"));
    }
  }

  @Test
  void aBackupRestoredElsewhereIsTheSameChronicle() {
    Chronicle.restore(folder.resolve("sao-luu.db"), other, false);
    try (Chronicle chronicle = Chronicle.open(other)) {
      assertThat(ChronicleTest.account(chronicle)).isEqualTo(account);
      assertThat(chronicle.check()).isEmpty();
      try (Chronicle taken = Chronicle.open(home)) {
        assertThat(chronicle.identity()).as("whoever keeps an index beside it must see another store")
            .isNotEqualTo(taken.identity());
      }
      var more = ChronicleTest.article("a9", "zing.vn", "2017-11-20", "w".repeat(20));
      assertThat(chronicle.add(more, List.of(), ChronicleTest.PROVENANCE).outcome())
          .isEqualTo(Addition.Outcome.ADDED);
    }
  }

  @Test
  void aBackupTakenWhileAnotherWritesIsOfOneMoment() {
    try (Chronicle writer = Chronicle.open(home); Chronicle reader = Chronicle.open(home)) {
      writer.add(ChronicleTest.article("a9", "zing.vn", "2017-11-20", "w".repeat(20)), List.of(),
          ChronicleTest.PROVENANCE);
      reader.backup(folder.resolve("giua-chung.db"));
    }
    Chronicle.restore(folder.resolve("giua-chung.db"), other, false);
    try (Chronicle chronicle = Chronicle.open(other)) {
      assertThat(chronicle.articles()).hasSize(6);
    }
  }

  @Test
  void aBackupIsNeverWrittenOver() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThatThrownBy(() -> chronicle.backup(folder.resolve("sao-luu.db"))).isInstanceOf(StoreException.class)
          .hasMessageContaining("sao-luu.db").hasMessageContaining("another name");
    }
  }

  @Test
  void aHomeWithAChronicleKeepsItUnlessToldToReplaceIt() throws IOException {
    try (Chronicle chronicle = Chronicle.open(other)) {
      chronicle.add(ChronicleTest.article("riêng", "zing.vn", "2020-01-02", "w".repeat(20)), List.of(),
          ChronicleTest.PROVENANCE);
    }
    assertThatThrownBy(() -> Chronicle.restore(folder.resolve("sao-luu.db"), other, false))
        .isInstanceOf(StoreException.class).hasMessageContaining("--replace");
    Chronicle.restore(folder.resolve("sao-luu.db"), other, true);
    try (Chronicle chronicle = Chronicle.open(other)) {
      assertThat(ChronicleTest.account(chronicle)).isEqualTo(account);
    }
    Files.createDirectory(other.resolve("cũ"));
    Files.move(other.resolve("chronicle.db.before-restore"), other.resolve("cũ/chronicle.db"));
    try (Chronicle aside = Chronicle.open(other.resolve("cũ"))) {
      assertThat(aside.article("riêng")).isPresent();
    }
  }

  @Test
  void whatIsNoBackupLeavesTheHomeAsItWas() throws IOException {
    Path words = Files.writeString(folder.resolve("thư.txt"), "đây không phải bản sao lưu ".repeat(90));
    Path cut = folder.resolve("cụt.db");
    byte[] whole = Files.readAllBytes(folder.resolve("sao-luu.db"));
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    for (Path unsound : List.of(words, cut, folder.resolve("không có"))) {
      assertThatThrownBy(() -> Chronicle.restore(unsound, home, true)).isInstanceOf(StoreException.class)
          .hasMessageContaining(unsound.toString()).hasMessageContaining("not a sound backup");
    }
    try (Chronicle chronicle = Chronicle.open(home); Stream<Path> files = Files.list(home)) {
      assertThat(ChronicleTest.account(chronicle)).isEqualTo(account);
      assertThat(files).noneMatch(file -> file.toString().contains("restored"));
    }
  }
}
