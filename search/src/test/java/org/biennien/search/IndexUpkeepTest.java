package org.biennien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the index follows the store, whatever happened to either.
class IndexUpkeepTest {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void addTwo() {
    home = folder.resolve("nha");
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      article("a", "Quân đội Iraq giải phóng Mosul.").addTo(chronicle);
      article("b", "IS rút khỏi Raqqa.").addTo(chronicle);
      assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(2, 0, Optional.of(Remade.NEW)));
    });
  }

  private static Paper article(String id, String text) {
    return Paper.of(id, "Báo Thử", "2017-07-10", text);
  }

  @FunctionalInterface
  private interface Doing {
    void with(Chronicle chronicle, SearchIndex index) throws IOException;
  }

  private void inHome(Atlas atlas, Doing doing) {
    try (Chronicle chronicle = Chronicle.open(home); SearchIndex index = SearchIndex.open(chronicle, atlas)) {
      doing.with(chronicle, index);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ids(SearchIndex index, String words) {
    return index.search(SearchQuery.of(words)).hits().stream().map(hit -> hit.article().id()).toList();
  }

  @Test
  void whatIsUpToDateIsLeftAlone() {
    inHome(Atlas.EMPTY, (chronicle, index) ->
        assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(0, 0, Optional.empty())));
  }

  @Test
  void whatWasAddedSinceIsTakenOver() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      article("c", "Raqqa yên tĩnh.").addTo(chronicle);
      assertThat(index.search(SearchQuery.of("Raqqa")).behind()).isEqualTo(1);
      assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(1, 0, Optional.empty()));
      assertThat(ids(index, "Raqqa")).containsExactlyInAnyOrder("b", "c");
      assertThat(index.search(SearchQuery.of("Raqqa")).behind()).isZero();
    });
  }

  @Test
  void aReplacedArticleIsFoundByItsNewWordsOnly() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      article("b", "Kherson được giải phóng.").addTo(chronicle);
      index.catchUp(100, done -> {});
      assertThat(ids(index, "Raqqa")).isEmpty();
      assertThat(ids(index, "Kherson")).containsExactly("b");
      assertThat(index.check()).isEmpty();
    });
  }

  @Test
  void aReplacedTextIsNotMarkedByTheOldPlacesOfItsWords() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      article("b", "Ở Raqqa, IS đã đi.").addTo(chronicle);
      Hit hit = index.search(SearchQuery.of("Raqqa")).hits().getFirst();
      assertThat(hit.words()).isEmpty();
      assertThat(hit.article().text()).startsWith("Ở Raqqa");
    });
  }

  @Test
  void aLimitIsKeptAndTheRestIsTakenNextTime() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      for (int i = 0; i < 5; i++) {
        article("n" + i, "Tin số " + i + " từ Aleppo.").addTo(chronicle);
      }
      assertThat(index.catchUp(3, done -> {})).isEqualTo(new CaughtUp(3, 2, Optional.empty()));
      assertThat(ids(index, "Aleppo")).hasSize(3);
      assertThat(index.catchUp(3, done -> {})).isEqualTo(new CaughtUp(2, 0, Optional.empty()));
      assertThat(ids(index, "Aleppo")).hasSize(5);
    });
  }

  @Test
  void aRebuiltStoreNeedsNothingAnew() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      chronicle.rebuild();
      assertThat(index.catchUp(100, done -> {}).remade()).isEmpty();
      assertThat(index.search(SearchQuery.of("Raqqa")).behind()).isZero();
    });
  }

  @Test
  void anIndexAheadOfAStoreThatWasPutBackIsMadeAnew() throws IOException {
    Path copy = folder.resolve("ban-sao");
    copy(home, copy);
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      article("c", "Raqqa yên tĩnh.").addTo(chronicle);
      index.catchUp(100, done -> {});
    });
    for (String file : List.of("chronicle.db", "chronicle.db-wal", "chronicle.db-shm")) {
      Files.deleteIfExists(home.resolve(file));
      if (Files.exists(copy.resolve(file))) {
        Files.copy(copy.resolve(file), home.resolve(file));
      }
    }
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(2, 0, Optional.of(Remade.AHEAD)));
      assertThat(ids(index, "Raqqa")).containsExactly("b");
    });
  }

  @Test
  void theIndexOfAnotherStoreIsMadeAnew() throws IOException {
    Path other = home;
    home = folder.resolve("nha-khac");
    inHome(Atlas.EMPTY, (chronicle, index) -> article("x", "Marawi im tiếng súng.").addTo(chronicle));
    copy(other.resolve("search"), home.resolve("search"));
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.catchUp(100, done -> {}).remade()).contains(Remade.OTHER_STORE);
      assertThat(ids(index, "Raqqa")).isEmpty();
      assertThat(ids(index, "Marawi")).containsExactly("x");
    });
  }

  @Test
  void anIndexByAnotherMapIsMadeAnew() {
    inHome(new OtherMap(), (chronicle, index) -> {
      assertThat(index.catchUp(100, done -> {}).remade()).contains(Remade.OTHER_FORM);
      assertThat(index.catchUp(100, done -> {}).remade()).isEmpty();
    });
  }

  @Test
  void damagedFilesAreSeenByTheCheckAndMadeAnew() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("search"))) {
      Path segments = files.filter(file -> file.getFileName().toString().startsWith("segments")).findFirst()
          .orElseThrow();
      byte[] bytes = Files.readAllBytes(segments);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(segments, bytes);
    }
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.check()).singleElement().asString().contains("chronicle rebuild");
      assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(2, 0, Optional.of(Remade.DAMAGED)));
      assertThat(ids(index, "Raqqa")).containsExactly("b");
      assertThat(index.check()).isEmpty();
    });
  }

  @Test
  void whereFilesAreMissingTheyAreMadeAnew() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("search"))) {
      for (Path file : files.filter(file -> file.getFileName().toString().startsWith("_")).toList()) {
        Files.delete(file);
      }
    }
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.check()).isNotEmpty();
      assertThat(index.catchUp(100, done -> {}).remade()).contains(Remade.DAMAGED);
      assertThat(ids(index, "Raqqa")).containsExactly("b");
      assertThat(index.check()).isEmpty();
    });
  }

  @Test
  void whoIsReadingWhileDamagedFilesAreMadeAnewGoesOn() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(ids(index, "Raqqa")).containsExactly("b");
      try (SearchIndex other = SearchIndex.open(chronicle, Atlas.EMPTY);
          Stream<Path> files = Files.list(home.resolve("search"))) {
        for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
          Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(other.catchUp(100, done -> {}).remade()).contains(Remade.DAMAGED);
      }
      assertThat(ids(index, "Raqqa")).containsExactly("b");
    });
  }

  @Test
  void damageThatOnlyReadingFindsIsMendedByTheSearch() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("search"))) {
      for (Path file : files.filter(file -> file.getFileName().toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(ids(index, "Raqqa")).containsExactly("b");
      assertThat(index.check()).isEmpty();
    });
  }

  @Test
  void theCheckFindsWhatTheStoreDoesNotHold() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.check()).isEmpty();
      article("c", "Raqqa yên tĩnh.").addTo(chronicle);
      assertThat(index.check()).as("an index that lacks the newest is sound").isEmpty();
    });
  }

  @Test
  void whileAnotherWritesWhatIsThereIsSearched() throws IOException {
    try (FSDirectory directory = FSDirectory.open(home.resolve("search"));
        Lock lock = directory.obtainLock("write.lock")) {
      inHome(Atlas.EMPTY, (chronicle, index) -> {
        article("c", "Raqqa yên tĩnh.").addTo(chronicle);
        assertThat(index.catchUp(100, done -> {})).isEqualTo(new CaughtUp(0, 1, Optional.empty()));
        assertThat(ids(index, "Raqqa")).containsExactly("b");
      });
      lock.ensureValid();
    }
  }

  @Test
  void whoAsksForItAnewGetsTheSame() {
    inHome(Atlas.EMPTY, (chronicle, index) -> {
      assertThat(index.remake(done -> {})).isEqualTo(new CaughtUp(2, 0, Optional.of(Remade.ASKED)));
      assertThat(ids(index, "Raqqa")).containsExactly("b");
    });
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, target);
        }
      }
    }
  }

  private record OtherMap() implements Atlas {
    @Override
    public List<PlaceKey> wholes(Place place) {
      return List.of();
    }

    @Override
    public List<PlaceKey> named(String name) {
      return List.of();
    }

    @Override
    public String version() {
      return "2";
    }
  }
}
