package org.biennien.app.cli;

import java.util.TreeSet;
import org.biennien.extract.article.Reading;

/// Counts what could be read and what not, tells each fault as it comes, and gives the exit code.
final class Tally {
  private final Terminal terminal;
  private final TreeSet<String> notes = new TreeSet<>();
  private int read;
  private int failed;

  Tally(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(Reading reading) {
    switch (reading) {
      case Reading.Read(String _, var _, var passedOver) -> {
        read++;
        notes.addAll(passedOver);
      }
      case Reading.Unreadable(String where, var fault) -> {
        failed++;
        terminal.err().println("biennien: " + where + ": " + terminal.messages().text(fault));
      }
    }
  }

  /// An article was read, but the program failed on it.
  void failed(String where, RuntimeException fault) {
    read--;
    failed++;
    terminal.err().println("biennien: " + where + ": " + Failures.message(fault, terminal.messages()));
  }

  /// The exit code, after a line on what was not read.
  int finish() {
    Messages messages = terminal.messages();
    if (!notes.isEmpty()) {
      terminal.err().println("biennien: " + messages.text("tally.fields", String.join(", ", notes)));
    }
    if (failed > 0) {
      terminal.err().println("biennien: " + messages.text("tally.failed", failed, read));
    }
    if (read == 0) {
      if (failed == 0) {
        terminal.err().println("biennien: " + messages.text("tally.nothing"));
      }
      return ExitCode.FAILED;
    }
    return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
