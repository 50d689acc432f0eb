package org.biennien.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.biennien.app.web.ChronicleServer;
import org.biennien.chronicle.store.Chronicle;

/// Does once what users do most, so that the JVM can record it in an AOT cache and start fast ever after. The
/// launcher runs it after a build; it leaves nothing behind.
final class Rehearsal {
  private static final String ARTICLE =
      "Ngày 8/11/2017, quân đội Syria thông báo đã giành lại quyền kiểm soát thành phố Albu Kamal từ phiến quân IS.";

  private Rehearsal() {}

  /// Rehearses in a folder of its own under the system's temporary one.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("biennien-rehearsal");
    String home = folder.resolve("home").toString();
    Path article = Files.writeString(folder.resolve("a.txt"), ARTICLE);
    for (String[] command : new String[][] {
      {"--version"}, {"--help"}, {"read", "-", "--format", "table"}, {"read", "-", "--format", "gold-json"},
      {"chronicle", "add", article.toString(), "--home", home}, {"ledger", "Albu Kamal", "--home", home},
      {"events", "--home", home}, {"search", "giải phóng", "--home", home}, {"search", "quan doi", "--home", home},
      {"words", "-"}, {"words", "--lines", "-"}, {"words", "--conllu", article.toString()}
    }) {
      var nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      var in = new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8));
      BienNien.run(new Terminal(in, nowhere, nowhere, false), command);
    }
    serveOnce(Path.of(home));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    System.exit(0);
  }

  private static void serveOnce(Path home) throws IOException, InterruptedException {
    try (Chronicle chronicle = Chronicle.open(home); ChronicleServer server = ChronicleServer.start(chronicle, 0);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : new String[] {"", "api/meta", "api/places"}) {
        URI uri = server.address().resolve(path);
        client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
      }
    }
  }
}
