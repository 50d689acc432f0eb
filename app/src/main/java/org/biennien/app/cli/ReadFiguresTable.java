package org.biennien.app.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.biennien.app.cli.ReadFigures.Pass;

/// Prints the figures of reading for people.
final class ReadFiguresTable {
  private final Messages messages;
  private final PrintStream out;

  ReadFiguresTable(Terminal terminal) {
    this.messages = terminal.messages();
    this.out = terminal.out();
  }

  void print(ReadFigures figures) {
    Pass any = figures.passes().getFirst();
    out.println(messages.text("bench.articles", TextFiguresTable.number(any.articles()), TextFiguresTable.number(any.bytes()), TextFiguresTable.number(any.claims())));
    var table = new Table(messages.text("column.pass"), messages.text("column.megabytes-cpu"),
        messages.text("column.megabytes-wall"), messages.text("column.allocated-byte"),
        messages.text("column.article-ms"), messages.text("column.annotate-ms"), messages.text("column.mentions-ms"),
        messages.text("column.claims-ms"));
    figures.passes().forEach(pass -> row(table, Integer.toString(pass.pass()), pass));
    List<Pass> sorted = figures.passes().stream()
        .sorted(Comparator.comparingDouble(Pass::megabytesPerCpuSecond)).toList();
    row(table, messages.text("bench.median"), sorted.get(sorted.size() / 2));
    table.print(out);
    figures.lengths().forEach(length -> out.println(
        messages.text("bench.length", TextFiguresTable.number(length.bytes()), TextFiguresTable.number(Math.round(length.cpuMillis())))));
    out.println(messages.text("bench.loaded", Math.round(figures.loadMillis())));
    out.println(messages.text("bench.memory", TextFiguresTable.megabytes(figures.liveHeap()), TextFiguresTable.megabytes(figures.peakHeap()),
        figures.resident().isPresent() ? TextFiguresTable.megabytes(figures.resident().getAsLong()) : "–"));
  }

  private static void row(Table table, String name, Pass pass) {
    table.row(name, pass.megabytesPerCpuSecond(), pass.megabytesPerSecond(), pass.allocatedPerByte(),
        pass.cpuMillis().article(), pass.cpuMillis().annotate(), pass.cpuMillis().mentions(),
        pass.cpuMillis().claims());
  }
}
