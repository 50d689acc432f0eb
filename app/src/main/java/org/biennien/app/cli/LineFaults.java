package org.biennien.app.cli;

import org.biennien.extract.article.Fault;
import org.biennien.extract.article.TextLine;

/// Tells which lines or files are no text, the first ones each with its reason, and gives the exit code.
final class LineFaults {
  /// A file in another encoding has a fault in nearly every line.
  private static final int TOLD = 10;

  private final Terminal terminal;
  private long faults;
  private long opened;

  LineFaults(Terminal terminal) {
    this.terminal = terminal;
  }

  void add(String file, TextLine.Unreadable line) {
    add(file + ":" + line.number(), line.fault());
  }

  void add(String where, Fault fault) {
    faults++;
    if (faults <= TOLD) {
      terminal.err().println("biennien: " + where + ": " + terminal.messages().text(fault));
    }
  }

  /// One more file was read, though perhaps not every line of it.
  void opened() {
    opened++;
  }

  int exitCode() {
    if (faults > TOLD) {
      terminal.err().println("biennien: " + terminal.messages().text("words.faults", faults));
    }
    if (faults == 0) {
      return ExitCode.DONE;
    }
    return opened == 0 ? ExitCode.FAILED : ExitCode.SOME_FAILED;
  }
}
