package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.biennien.app.bench.ChronicleBench;
import org.biennien.app.bench.ChronicleBench.Mark;
import org.biennien.app.bench.InventedNews;
import org.biennien.app.bench.KeptNews;
import org.biennien.app.bench.News;
import org.biennien.app.bench.Quantiles;
import org.biennien.chronicle.store.Chronicle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien bench chronicle DIR`: what a further article costs in a large chronicle, how long readers wait for
/// answers, and the memory it takes. The news is made up, claims and all, or that of another chronicle, so that reading it takes no time.
@Command(name = "chronicle")
final class BenchChronicleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "parameter.bench-home")
  private Path home = Path.of("");

  @Option(names = "--articles", paramLabel = "N", defaultValue = "100000", descriptionKey = "option.bench-articles")
  private int articles;

  @Option(names = "--questions", paramLabel = "N", defaultValue = "200", descriptionKey = "option.bench-questions")
  private int questions;

  @Option(names = "--in-order", descriptionKey = "option.bench-in-order")
  private boolean inOrder;

  @Option(names = "--news", paramLabel = "HOME", descriptionKey = "option.bench-news")
  private Optional<Path> kept = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  /// All that was measured.
  ///
  /// @param seconds on the clock, from the first article to the last answer
  /// @param peakHeap bytes that some collection of garbage left on the heap
  /// @param resident bytes of real memory at most; absent where the system does not say
  record Figures(List<Mark> marks, double seconds, long peakHeap, OptionalLong resident) {}

  BenchChronicleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (articles < 1 || questions < 1) {
      throw new CommandException(ExitCode.USAGE, terminal.messages().text("bench.chronicle-numbers"));
    }
    if (kept.isEmpty()) {
      measure(inOrder ? InventedNews.inOrderOfTime() : InventedNews.scattered());
      return ExitCode.DONE;
    }
    try (Chronicle other = Chronicle.open(kept.get())) {
      measure(KeptNews.of(other));
      return ExitCode.DONE;
    }
  }

  private void measure(News news) {
    Memory memory = Memory.watch();
    long start = System.nanoTime();
    try (Chronicle chronicle = Chronicle.open(home);
        var progress = new Progress(terminal.messages().text("progress.add"), Math.min(articles, news.size()), terminal.watched(),
            terminal.err())) {
      List<Mark> marks = new ChronicleBench(chronicle, news, questions).run(articles, progress::stepTo, mark -> {
        if (format == PageFormat.table) {
          print(mark);
        }
      });
      var figures = new Figures(marks, (System.nanoTime() - start) / 1e9, memory.peak(), Memory.resident());
      switch (format) {
        case table -> terminal.out().println(terminal.messages().text("bench.chronicle-done",
            Math.round(figures.seconds()), TextFiguresTable.megabytes(figures.peakHeap()),
            figures.resident().isPresent() ? TextFiguresTable.megabytes(figures.resident().getAsLong()) : "–"));
        case json -> PageFormat.print(figures, terminal.out());
      }
    }
  }

  private void print(Mark mark) {
    Messages messages = terminal.messages();
    var store = new Table(messages.text("column.articles"), messages.text("column.events"),
        messages.text("column.ledgers"), messages.text("column.contradictions"), messages.text("column.cpu-article"),
        messages.text("column.wall-article"));
    store.row(mark.articles(), mark.events(), mark.ledgers(), mark.contradictions(), pair(mark.cpu()),
        pair(mark.wall()));
    store.print(terminal.out());
    var answers = new Table(messages.text("column.question", mark.articles()), messages.text("column.cpu-question"),
        messages.text("column.wall-question"));
    for (String question : new TreeSet<>(mark.answers().keySet())) {
      answers.row(question, pair(mark.answers().get(question)), pair(mark.waits().get(question)));
    }
    answers.print(terminal.out());
    terminal.out().println();
    terminal.out().flush();
  }

  private static String pair(@Nullable Quantiles quantiles) {
    return quantiles == null ? "–" : quantiles.median() + " / " + quantiles.p99();
  }
}
