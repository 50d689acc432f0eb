package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biennien.chronicle.store.Chronicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  @TempDir Path folder;

  @Test
  void whoStopsTheProgramWaitsForItsLastWord() throws InterruptedException {
    Interruption interruption = Interruption.watch();
    Thread ending = Thread.ofPlatform().daemon().start(interruption::ask);
    while (!interruption.asked()) {
      Thread.sleep(1);
    }
    assertThat(ending.join(Duration.ofMillis(100))).as("ended before anything was told").isFalse();
    interruption.close();
    assertThat(ending.join(Duration.ofSeconds(10))).isTrue();
  }

  /// Stopped as `kill` stops it, in the middle of three thousand articles.
  @Test
  @Tag("slow")
  void addingThatIsStoppedSaysWhatWasAddedAndThatTheSameCommandGoesOn() throws IOException, InterruptedException {
    Path news = Files.writeString(folder.resolve("tin.txt"), IntStream.range(0, 3000).mapToObj(number ->
        "Ngày %d/%d/%d, quân đội Syria chiếm làng số %d gần Albu Kamal và tịch thu nhiều xe của phiến quân.".formatted(
            1 + number % 28, 1 + number / 28 % 12, 2012 + number / 336, number)).collect(Collectors.joining("\n")));
    Path home = folder.resolve("home");
    var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
        "-cp", System.getProperty("java.class.path"), BienNien.class.getName(), "chronicle", "add", "--lines",
        news.toString(), "--home", home.toString());
    command.environment().put("BIENNIEN_LANG", "en");
    Process adding = command.redirectError(folder.resolve("said").toFile()).start();
    while (adding.isAlive() && !Files.exists(home.resolve("writer.lock"))) {
      Thread.sleep(20);
    }
    try (Chronicle chronicle = Chronicle.open(home)) {
      while (adding.isAlive() && chronicle.articleCount() == 0) {
        Thread.sleep(20);
      }
    }
    adding.destroy();
    assertThat(adding.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThat(chronicle.articleCount()).isBetween(1, 2999);
      assertThat(said.replace(",", "")).contains(chronicle.articleCount() + " articles added")
          .contains("The same command goes on from there");
      assertThat(chronicle.check()).isEmpty();
    }
  }
}
