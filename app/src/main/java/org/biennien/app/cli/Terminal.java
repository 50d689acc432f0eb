package org.biennien.app.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a command reads and writes; handed in, so that tests can look.
///
/// @param in standard input
/// @param out results
/// @param err messages for people
/// @param watched whether a person watches, and a progress bar makes sense
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean watched) {
  Messages messages() {
    return new Messages();
  }
}
