package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class KilledWriterTest {
  @TempDir Path killed;
  @TempDir Path undisturbed;
  @TempDir Path log;

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 26})
  void whatWasToldAsKeptIsKeptAndNothingIsHalf(int articles) throws Exception {
    List<String> told = addUntilKilled(articles);
    try (Chronicle chronicle = Chronicle.open(killed); Chronicle whole = Chronicle.open(undisturbed)) {
      assertThat(chronicle.check()).isEmpty();
      List<String> kept = chronicle.articles().stream().map(article -> article.report().articleId()).toList();
      assertThat(kept).containsAll(told).hasSizeBetween(told.size(), KilledWriter.ARTICLES);
      assertThat(kept).allSatisfy(id -> assertThat(chronicle.claims(id)).hasSize(6));
      for (int i = 0; i < KilledWriter.ARTICLES; i++) {
        KilledWriter.add(chronicle, i);
        KilledWriter.add(whole, i);
      }
      assertThat(ChronicleTest.account(chronicle)).isEqualTo(ChronicleTest.account(whole));
    }
  }

  /// Kills the writer some moment after it has told of so many articles, and gives what it told by then.
  private List<String> addUntilKilled(int articles) throws IOException, InterruptedException {
    Path said = log.resolve("said");
    Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
        "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        KilledWriter.class.getName(), killed.toString())
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    while (writer.isAlive() && Files.readAllLines(said).size() < articles) {
      Thread.sleep(1);
    }
    Thread.sleep(new Random(articles).nextInt(20));
    writer.destroyForcibly().waitFor();
    // The last line may have been cut by the kill.
    List<String> told = Files.readAllLines(said).stream().filter(id -> id.length() == 3).toList();
    assertThat(told).as("what the writer said").hasSizeGreaterThanOrEqualTo(articles)
        .allMatch(id -> id.startsWith("k"));
    return told;
  }
}
