package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien chronicle restore FILE`.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;

  /// Given by picocli before anything runs.
  @Parameters(paramLabel = "FILE", descriptionKey = "parameter.restore")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--replace", descriptionKey = "option.replace")
  private boolean replace;

  @Mixin
  private Home home = new Home();

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Chronicle.restore(file, home.path(), replace);
    try (Chronicle chronicle = home.chronicle(terminal)) {
      terminal.out().println(terminal.messages().text("restore.done", chronicle.articles().size(), home.path()));
      return ExitCode.DONE;
    }
  }
}
