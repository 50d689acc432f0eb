package org.biennien.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The program as somebody types it: runs a command and keeps what it printed and what it said beside, of the last command
/// only.
final class Typed {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> always;

  /// @param always arguments that end every command, as `--home nha`
  Typed(String... always) {
    this.always = List.of(always);
  }

  /// The exit code.
  int run(String... arguments) {
    return runOn("", arguments);
  }

  /// The exit code, with some standard input.
  int runOn(String input, String... arguments) {
    out.reset();
    err.reset();
    var terminal = new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return BienNien.run(terminal, Stream.concat(Stream.of(arguments), always.stream()).toArray(String[]::new));
  }

  String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
