package org.biennien.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.biennien.app.view.ExampleChronicle;
import org.biennien.chronicle.store.Chronicle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What a reader does in a real browser: the scenarios of `app/web/browser`, each in a Chromium of its own. A picture
/// of how each ended lies in `target/browser`.
class BrowserIT {
  private static final Path WEB = Path.of("web").toAbsolutePath();
  private static final Path LOG = Path.of("target", "browser").toAbsolutePath();

  @TempDir static Path home;
  private static Optional<Path> chromium = Optional.empty();
  private static Chronicle chronicle;
  private static ChronicleServer server;

  @BeforeAll
  static void start() {
    chromium = onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    assumeTrue(chromium.isPresent(), "SKIPPED: no Chromium on the PATH, so the page was not tried in a browser. "
        + "Debian/Ubuntu: apt-get install chromium");
    chronicle = ExampleChronicle.open(home);
    server = ChronicleServer.start(chronicle, 0);
  }

  private static Optional<Path> onPath(String... names) {
    List<Path> folders = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"), -1))
        .map(Path::of).toList();
    return Stream.of(names).flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable).findFirst();
  }

  @AfterAll
  static void stop() {
    if (chromium.isPresent()) {
      server.close();
      chronicle.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> theReader() throws IOException, InterruptedException {
    Outcome listed = node("list");
    assertThat(listed.status()).as(listed.output()).isZero();
    return listed.output().lines().filter(line -> !line.isBlank()).map(scenario -> DynamicTest.dynamicTest(scenario,
        () -> {
          Outcome outcome = node(scenario.replace(' ', '-'), server.address().toString(),
              chromium.orElseThrow().toString(), scenario);
          assertThat(outcome.status()).as(outcome.output()).isZero();
        }));
  }

  private record Outcome(int status, String output) {}

  private static Outcome node(String log, String... arguments) throws IOException, InterruptedException {
    Files.createDirectories(LOG);
    Path output = LOG.resolve(log + ".log");
    Process process = new ProcessBuilder(Stream.concat(Stream.of("node", "browser/run.mjs"), Stream.of(arguments))
        .toList()).directory(WEB.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
    }
    return new Outcome(ended ? process.exitValue() : -1, Files.readString(output, StandardCharsets.UTF_8));
  }
}
