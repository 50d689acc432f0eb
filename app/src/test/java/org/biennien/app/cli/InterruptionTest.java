package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biennien.app.search.Finder;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
  private static final int LONG_ARTICLES = 800;

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

  private Process adding(Path home, Path news) throws IOException {
    var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
        "-cp", System.getProperty("java.class.path"), BienNien.class.getName(), "chronicle", "add", "--lines",
        news.toString(), "--home", home.toString());
    command.environment().put("BIENNIEN_LANG", "en");
    return command.redirectError(folder.resolve("said").toFile()).start();
  }

  private Path threeThousandLines() throws IOException {
    return Files.writeString(folder.resolve("tin.txt"), IntStream.range(0, 3000).mapToObj(number ->
        "Ngày %d/%d/%d, quân đội Syria chiếm làng số %d gần Albu Kamal và tịch thu nhiều xe của phiến quân.".formatted(
            1 + number % 28, 1 + number / 28 % 12, 2012 + number / 336, number)).collect(Collectors.joining("\n")));
  }

  private static void waitForMoreThan(int articles, Path home, Process adding) throws InterruptedException {
    while (adding.isAlive() && !Files.exists(home.resolve("writer.lock"))) {
      Thread.sleep(20);
    }
    try (Chronicle chronicle = Chronicle.open(home)) {
      while (adding.isAlive() && chronicle.articleCount() <= articles) {
        Thread.sleep(20);
      }
    }
  }

  /// Stopped as `kill` stops it, in the middle of three thousand articles.
  @Test
  @Tag("slow")
  void addingThatIsStoppedSaysWhatWasAddedAndThatTheSameCommandGoesOn() throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    Process adding = adding(home, threeThousandLines());
    waitForMoreThan(0, home, adding);
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

  /// The search index lacks eight hundred long articles, which it takes over five hundred at a time.
  @Test
  @Tag("slow")
  void whoStopsTheProgramDoesNotWaitForTheSearchIndex() throws IOException, InterruptedException {
    Path home = folder.resolve("home");
    String text = "Quân đội chính phủ cho biết giao tranh tiếp diễn ở ngoại ô thành phố trong đêm. ".repeat(300);
    try (Chronicle chronicle = Chronicle.open(home)) {
      chronicle.addAll(IntStream.range(0, LONG_ARTICLES).mapToObj(number -> new ReadArticle(new Article("dai-" + number,
          Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(), number + text, List.of()),
          List.of())).toList(), new Provenance("test", "none", "none"));
    }
    Process adding = adding(home, threeThousandLines());
    waitForMoreThan(LONG_ARTICLES, home, adding);
    adding.destroy();
    assertThat(adding.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (Chronicle chronicle = Chronicle.open(home); Finder finder = new Finder(chronicle)) {
      assertThat(finder.index().behind()).as("its turn was not over").isGreaterThan(LONG_ARTICLES - IndexCare.CHANGES_AT_A_TIME);
      assertThat(finder.index().check()).isEmpty();
    }
  }
}
