package org.biennien.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Prints the figures of the text analysis for people.
final class TextFiguresTable {
  private final Messages messages;
  private final PrintStream out;

  TextFiguresTable(Terminal terminal) {
    this.messages = terminal.messages();
    this.out = terminal.out();
  }

  void print(TextFigures figures) {
    TextFigures.Row any = figures.passes().getFirst();
    out.println(messages.text("bench.text", figures.file(), number(any.texts()), number(any.bytes()),
        number(any.sentences()), number(any.tokens()), number(any.syllables())));
    var table = new Table(messages.text("column.stage"), messages.text("column.pass"),
        messages.text("column.cpu-speed"), messages.text("column.wall-speed"), messages.text("column.allocated"));
    for (String stage : List.of("segment", "chain")) {
      List<TextFigures.Row> rows = figures.passes().stream().filter(row -> row.stage().equals(stage)).toList();
      for (TextFigures.Row row : rows) {
        table.row(messages.text("bench." + stage), row.pass(), number(row.syllablesPerCpuSecond()),
            number(row.syllablesPerSecond()), row.allocatedPerSyllable());
      }
      long[] speeds = rows.stream().mapToLong(TextFigures.Row::syllablesPerCpuSecond).sorted().toArray();
      long[] clock = rows.stream().mapToLong(TextFigures.Row::syllablesPerSecond).sorted().toArray();
      table.row(messages.text("bench." + stage), messages.text("bench.median"), number(speeds[speeds.length / 2]),
          number(clock[clock.length / 2]), "");
    }
    table.print(out);
    out.println(messages.text(
        "bench.load", Math.round(figures.loadMillis()), Math.round(figures.firstSentenceMillis())));
    out.println(messages.text("bench.memory", megabytes(figures.liveHeap()), megabytes(figures.peakHeap()),
        figures.resident().isPresent() ? megabytes(figures.resident().getAsLong()) : "–"));
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }
}
