package org.biennien.app.cli;

/// What the program's exit status means. Scripts rely on it; `biennien --help` lists it.
final class ExitCode {
  /// All was done.
  static final int DONE = 0;
  /// Some inputs could not be read; the others were.
  static final int SOME_FAILED = 1;
  /// The command line is wrong.
  static final int USAGE = 2;
  /// Nothing could be done: no readable input, home not writable, port in use, store damaged.
  static final int FAILED = 3;
  /// What was asked for is not in the chronicle.
  static final int NOT_FOUND = 4;
  /// Somebody stopped the program; what was done by then is kept.
  static final int INTERRUPTED = 130;
  /// A fault of the program itself.
  static final int INTERNAL = 70;

  private ExitCode() {}
}
