package org.biennien.app.cli;

import java.io.PrintStream;

/// The standard output of a command that prints much: what is printed leaves at once, so that a program that
/// gives a line and waits for its answer gets it; a reader that has gone away ends the command.
final class LineOutput {
  private final Terminal terminal;
  private final StringBuilder buffer = new StringBuilder();

  LineOutput(Terminal terminal) {
    this.terminal = terminal;
  }

  /// An empty buffer, the same one each time.
  StringBuilder buffer() {
    buffer.setLength(0);
    return buffer;
  }

  /// @throws CommandException if nobody takes what is printed
  void print(CharSequence text) {
    PrintStream out = terminal.out();
    out.append(text);
    if (out.checkError()) {
      throw new CommandException(ExitCode.FAILED, terminal.messages().text("failed.output"));
    }
  }
}
