package org.biennien.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// The forms in which `biennien read` writes claims.
enum ClaimFormat {
  /// A table for people.
  table,
  /// One claim a line, with all that explains it.
  jsonl,
  /// The codebook's article file with its claims, one file an article; what `score.py` reads.
  gold_json,
  /// One claim a row, for spreadsheets.
  csv;

  @Override
  public String toString() {
    return name().replace('_', '-');
  }

  ClaimSink open(Optional<Path> folder, PrintStream out, Messages messages) {
    return switch (this) {
      case table -> new TableSink(folder, out, messages);
      case jsonl -> new JsonLinesSink(folder, out);
      case gold_json -> new GoldJsonSink(folder, out);
      case csv -> new CsvSink(folder, out);
    };
  }
}
