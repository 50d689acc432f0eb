package org.biennien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.biennien.chronicle.store.Chronicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever moment the writer dies at, between store and index or within either, the next one finds what an index made
/// from the store alone finds.
@Tag("slow")
class KilledIndexWriterTest {
  private static final int KILLS = 6;

  @TempDir Path home;
  @TempDir Path fresh;
  @TempDir Path log;

  @Test
  void theIndexThatWasKilledManyTimesFindsWhatAFreshOneFinds() throws Exception {
    var moments = new Random(20261122);
    for (int kill = 0; kill < KILLS; kill++) {
      addUntilKilled(1 + moments.nextInt(KilledIndexWriter.ARTICLES / 2), moments.nextInt(40));
      try (Chronicle chronicle = Chronicle.open(home);
          SearchIndex index = SearchIndex.open(chronicle, Atlas.EMPTY)) {
        assertThat(index.check()).as("before catching up").isEmpty();
        CaughtUp caughtUp = index.catchUp(Integer.MAX_VALUE, done -> {});
        assertThat(caughtUp.behind()).isZero();
        assertThat(caughtUp.remade().filter(why -> why != Remade.NEW)).isEmpty();
        assertThat(index.check()).as("after catching up").isEmpty();
        List<List<String>> found = answers(index);
        index.remake(done -> {});
        assertThat(found).isEqualTo(answers(index));
      }
    }
  }

  @Test
  void anUndisturbedRunEndsWithTheSame() throws Exception {
    addUntilKilled(17, 3);
    try (Chronicle killed = Chronicle.open(home); SearchIndex index = SearchIndex.open(killed, Atlas.EMPTY);
        Chronicle whole = Chronicle.open(fresh); SearchIndex other = SearchIndex.open(whole, Atlas.EMPTY)) {
      for (int i = 0; i < KilledIndexWriter.ARTICLES; i++) {
        KilledIndexWriter.add(killed, i);
        KilledIndexWriter.add(whole, i);
      }
      index.catchUp(Integer.MAX_VALUE, done -> {});
      other.catchUp(Integer.MAX_VALUE, done -> {});
      assertThat(answers(index)).isEqualTo(answers(other)).allSatisfy(ids -> assertThat(ids).isNotEmpty());
    }
  }

  /// By date, so that texts that were replaced and not yet cleaned up do not count.
  private static List<List<String>> answers(SearchIndex index) {
    var answers = new ArrayList<List<String>>();
    for (Asked asked : List.of(Asked.words("chiếm"), Asked.words("giao tranh Raqqa"), Asked.words("ba ngay -Raqqa"),
        Asked.anything().with("side", "IS"), Asked.words("quân chính phủ").with("type", "seize").with("to", "2017-06-12"))) {
      answers.add(index.search(asked.with("order", "DATE").page(0, 100).query()).hits().stream()
          .map(hit -> hit.article().id() + hit.words()).toList());
    }
    return answers;
  }

  /// Kills the writer some milliseconds after it has told of so many articles.
  private void addUntilKilled(int articles, int milliseconds) throws IOException, InterruptedException {
    Path said = log.resolve("said");
    Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
        "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        KilledIndexWriter.class.getName(), home.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(said.toFile()).start();
    while (writer.isAlive() && Files.readAllLines(said).size() < articles) {
      Thread.sleep(1);
    }
    Thread.sleep(milliseconds);
    writer.destroyForcibly().waitFor();
    assertThat(Files.readAllLines(said)).as("what the writer said").hasSizeGreaterThanOrEqualTo(articles);
  }
}
