package org.biennien.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.app.export.Records;
import org.biennien.app.view.ContradictionLine;
import org.biennien.app.view.Evidence;
import org.biennien.app.view.Moment;
import org.biennien.app.view.Standing;
import org.biennien.app.view.Views;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien open DIR`: reads a folder, prints the ledger of each place, serves the page. Decision 3 says why the
/// folder has a chronicle of its own, made anew each time: what is shown is what is in the folder.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
  private static final Moment EVER = new Moment(Optional.empty(), Optional.empty());

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "parameter.folder")
  private String folder = "";

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8017", descriptionKey = "option.port")
  private int port;

  @Option(names = "--no-serve", descriptionKey = "option.no-serve")
  private boolean noServe;

  @Mixin
  private SuppliedOptions supplied = new SuppliedOptions();

  @Mixin
  private Home home = new Home();

  OpenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Chronicle chronicle = Chronicle.open(emptied(home.path().resolve("open").resolve(name())))) {
      int read = read(chronicle);
      if (read == ExitCode.FAILED || read == ExitCode.INTERRUPTED) {
        return read;
      }
      print(chronicle);
      return noServe ? Integer.valueOf(read) : Integer.valueOf(new Serving(terminal).serve(chronicle, port));
    }
  }

  private int read(Chronicle chronicle) {
    try (Interruption interruption = Interruption.watch()) {
      var ingest = new Ingest(chronicle, terminal, Ingest.Scope.USUAL, interruption);
      ingest.add(InputFiles.of(List.of(folder), terminal.in()), supplied.reader());
      return ingest.exitCode();
    }
  }

  /// The same for the same folder, so that two folders never share a chronicle.
  private String name() {
    byte[] path = Path.of(folder).toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(path);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Path emptied(Path home) {
    if (Files.isDirectory(home)) {
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return home;
  }

  private void print(Chronicle chronicle) {
    var views = new Views(chronicle);
    var records = new Records(chronicle);
    Messages messages = terminal.messages();
    List<Standing> places = views.places(EVER).places();
    if (places.isEmpty()) {
      terminal.out().println(messages.text("open.no-places", folder));
    }
    var text = new LedgerText(terminal);
    for (Standing standing : places) {
      chronicle.ledger(standing.place().id())
          .ifPresent(ledger -> text.print(records.ledger(ledger, Optional.empty())));
    }
    List<ContradictionLine> contradictions = views.contradictions();
    if (!contradictions.isEmpty()) {
      terminal.out().println("══ " + messages.text("open.contradictions"));
      for (ContradictionLine contradiction : contradictions) {
        terminal.out().println("  " + messages.text("contradiction." + contradiction.kind()) + ": " + clash(contradiction, messages));
        for (Evidence evidence : contradiction.evidence()) {
          terminal.out().println("    – " + evidence.outlet().orElse(messages.text("unknown.outlet")) + ": "
              + evidence.sentence().replace('\n', ' '));
        }
      }
      terminal.out().println();
    }
    terminal.out().println(messages.text("open.legend"));
    terminal.out().println(messages.text("open.places", places.size()));
  }

  private static String clash(ContradictionLine contradiction, Messages messages) {
    var words = new StateWords(messages);
    List<String> about = contradiction.about().stream().map(word -> word.isEmpty() ? messages.text("voice.article")
        : Arrays.stream(word.split("\\+")).map(words::name).collect(Collectors.joining(" + "))).toList();
    return messages.text("contradiction." + contradiction.kind() + ".about", about.toArray());
  }
}
