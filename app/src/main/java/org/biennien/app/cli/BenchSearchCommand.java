package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.biennien.app.bench.SearchBench;
import org.biennien.app.bench.SearchBench.Figures;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien bench search DIR`: how fast the articles of a chronicle are indexed, how large the index is, and how long
/// readers wait for answers. The index is made anew.
@Command(name = "search")
final class BenchSearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "parameter.bench-search-home")
  private Path home = Path.of("");

  @Option(names = "--questions", paramLabel = "N", defaultValue = "200", descriptionKey = "option.bench-questions")
  private int questions;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  BenchSearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      if (questions < 1 || chronicle.articleCount() == 0) {
        throw new CommandException(ExitCode.USAGE, terminal.messages().text("bench.search-numbers", home));
      }
      Figures figures = measured(chronicle);
      switch (format) {
        case table -> print(figures);
        case json -> PageFormat.print(figures, terminal.out());
      }
    }
    return ExitCode.DONE;
  }

  private Figures measured(Chronicle chronicle) {
    try (var progress = new Progress(terminal.messages().text("progress.index"), chronicle.articleCount(),
        terminal.watched(), terminal.err())) {
      return new SearchBench(chronicle, questions).run(progress::stepTo);
    }
  }

  private void print(Figures figures) {
    Messages messages = terminal.messages();
    var table = new Table(messages.text("column.question", figures.articles()), messages.text("column.hits"),
        messages.text("column.cpu-median"), messages.text("column.cpu-p99"), messages.text("column.median-ms"),
        messages.text("column.p99-ms"));
    figures.cpu().forEach((kind, cpu) -> table.row(kind, figures.hits().getOrDefault(kind, 0), cpu.median(), cpu.p99(),
        figures.wall().getOrDefault(kind, cpu).median(), figures.wall().getOrDefault(kind, cpu).p99()));
    table.print(terminal.out());
    terminal.out().println();
    terminal.out().println(messages.text("bench.search-done", TextFiguresTable.megabytes(figures.text()),
        Math.round(figures.cpuSeconds()), Math.round(figures.seconds()),
        "%.1f".formatted(figures.text() / 1e6 / figures.cpuSeconds()), TextFiguresTable.megabytes(figures.index()),
        Math.round(figures.openMillis())));
  }
}
