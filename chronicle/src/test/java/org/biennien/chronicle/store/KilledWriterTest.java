package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One writer after the other goes on with the same home and is killed at some moment, by the thousandth of a second;
/// `-Dbiennien.kills=200` kills more of them than the few of an ordinary run.
@Tag("slow")
class KilledWriterTest {
  private static final int KILLS = Integer.getInteger("biennien.kills", 6);
  /// A writer is up after some tenths of a second and through after a few seconds.
  private static final int LONGEST_LIFE = 1500;

  @TempDir Path killed;
  @TempDir Path undisturbed;
  @TempDir Path log;

  @Test
  void howeverOftenAWriterIsKilledWhatItToldAsKeptIsKeptAndNothingIsHalf() throws Exception {
    var random = new Random(20171111);
    for (int kill = 0; kill < KILLS; kill++) {
      List<String> told = writeUntilKilled(kill, random.nextInt(LONGEST_LIFE));
      try (Chronicle chronicle = Chronicle.open(killed)) {
        assertThat(chronicle.check()).as("kill %d", kill).isEmpty();
        List<String> kept = chronicle.articles().stream().map(article -> article.report().articleId()).toList();
        assertThat(kept).as("kill %d", kill).containsAll(told);
        assertThat(kept).allSatisfy(id -> assertThat(chronicle.claims(id)).hasSize(KilledWriter.CLAIMS));
      }
    }
    try (Chronicle chronicle = Chronicle.open(killed); Chronicle whole = Chronicle.open(undisturbed)) {
      KilledWriter.write(chronicle, id -> { });
      KilledWriter.write(whole, id -> { });
      assertThat(ChronicleTest.account(chronicle)).isEqualTo(ChronicleTest.account(whole));
      assertThat(chronicle.decisions()).isEqualTo(whole.decisions());
    }
  }

  /// Lets a writer live for so many milliseconds, and gives what it told by then.
  private List<String> writeUntilKilled(int number, int milliseconds) throws IOException, InterruptedException {
    Path said = log.resolve("said" + number);
    Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
        "--enable-native-access=ALL-UNNAMED", "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        KilledWriter.class.getName(), killed.toString())
        .redirectErrorStream(true).redirectOutput(said.toFile()).start();
    // Life begins with the first word: before it only the JVM starts.
    while (writer.isAlive() && Files.size(said) == 0) {
      Thread.sleep(1);
    }
    Thread.sleep(milliseconds);
    writer.destroyForcibly().waitFor();
    List<String> lines = Files.readAllLines(said);
    assertThat(lines).as("what the writer said").isNotEmpty().allMatch(line -> KilledWriter.READY.startsWith(line)
        || line.startsWith("k"));
    // The last line may have been cut by the kill.
    return lines.stream().filter(line -> line.matches("k\\d{3}")).toList();
  }
}
