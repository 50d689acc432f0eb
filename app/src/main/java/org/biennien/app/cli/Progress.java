package org.biennien.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far a long run is: a bar with rate and time left where a person watches, silence for short runs, one line
/// every ten seconds where the output goes to a file.
final class Progress implements AutoCloseable {
  /// Fewer inputs are done before a bar could be read.
  private static final int WORTH_A_BAR = 20;
  private static final Duration LINE_EVERY = Duration.ofSeconds(10);

  private final java.util.Optional<ProgressBar> bar;
  private final PrintStream err;
  private final String task;
  private final int total;
  private int done;
  private long lastLine = System.nanoTime();

  Progress(String task, int total, boolean watched, PrintStream err) {
    this.task = task;
    this.total = total;
    this.err = err;
    this.bar = watched && total >= WORTH_A_BAR ? java.util.Optional.of(bar(task, total)) : java.util.Optional.empty();
  }

  private static ProgressBar bar(String task, int total) {
    return new ProgressBarBuilder().setTaskName(task).setInitialMax(total).setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .showSpeed().build();
  }

  /// One more input is done.
  void step() {
    stepTo(done + 1);
  }

  /// So many inputs are done.
  void stepTo(int inputs) {
    done = inputs;
    bar.ifPresent(shown -> shown.stepTo(inputs));
    if (bar.isEmpty() && System.nanoTime() - lastLine > LINE_EVERY.toNanos()) {
      lastLine = System.nanoTime();
      err.printf("%s %d/%d%n", task, done, total);
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
