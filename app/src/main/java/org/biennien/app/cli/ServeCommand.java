package org.biennien.app.cli;

import java.util.concurrent.Callable;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `biennien serve`: the page, on this machine only.
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "8017", descriptionKey = "option.port")
  private int port;

  @Mixin
  private Home home = new Home();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Chronicle chronicle = home.chronicle(terminal)) {
      return new Serving(terminal).serve(chronicle, port);
    }
  }
}
