package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `biennien chronicle backup FILE`.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;

  /// Given by picocli before anything runs.
  @Parameters(paramLabel = "FILE", descriptionKey = "parameter.backup")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin
  private Home home = new Home();

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = home.chronicle(terminal)) {
      chronicle.backup(file);
      terminal.out().println(terminal.messages().text("backup.done", chronicle.articles().size(), file));
      return ExitCode.DONE;
    }
  }
}
