package org.biennien.app.cli;

import java.util.concurrent.CountDownLatch;
import org.biennien.app.web.ChronicleServer;
import org.biennien.chronicle.store.Chronicle;

/// Serves a chronicle until the user stops the program.
final class Serving {
  private final Terminal terminal;

  Serving(Terminal terminal) {
    this.terminal = terminal;
  }

  int serve(Chronicle chronicle, int port) throws InterruptedException {
    try (ChronicleServer server = ChronicleServer.start(chronicle, port)) {
      terminal.out().println(terminal.messages().text("serve.at", server.address()));
      terminal.out().flush();
      server.prepareSearch();
      var stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
      stopped.await();
    }
    return ExitCode.DONE;
  }
}
