package org.biennien.app.cli;

import java.util.concurrent.Callable;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `biennien chronicle reread`: the kept articles once more, with the models of today.
@Command(name = "reread")
final class RereadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin
  private Home home = new Home();

  RereadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = home.chronicle(terminal); Interruption interruption = Interruption.watch()) {
      var ingest = new Ingest(chronicle, terminal, Ingest.Scope.USUAL, interruption);
      if (!ingest.again()) {
        terminal.err().println(terminal.messages().text("reread.nothing"));
        return ExitCode.DONE;
      }
      terminal.err().println(terminal.messages().text("reread.done", ingest.already() + ingest.replaced(),
          ingest.replaced(), ingest.claims()));
      return ingest.exitCode();
    }
  }
}
