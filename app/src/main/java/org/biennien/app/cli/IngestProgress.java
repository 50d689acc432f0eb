package org.biennien.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far a long reading of articles is, by the bytes of their texts: a bar with the articles a second and the time
/// left where a person watches, one line every ten seconds where the output goes to a file.
final class IngestProgress implements AutoCloseable {
  private static final Duration LINE_EVERY = Duration.ofSeconds(10);
  private static final long MEGABYTE = 1_000_000;
  /// Less is done before a bar could be read.
  private static final long WORTH_A_BAR = 100_000;

  private final Messages messages;
  private final PrintStream err;
  private final long total;
  private final Optional<ProgressBar> bar;
  private final long start = System.nanoTime();
  private long lastLine = start;
  private long bytes;
  private int articles;

  IngestProgress(Terminal terminal, long total) {
    this.messages = terminal.messages();
    this.err = terminal.err();
    this.total = total;
    this.bar = terminal.watched() && total >= WORTH_A_BAR ? Optional.of(new ProgressBarBuilder()
        .setTaskName(messages.text("progress.read")).setInitialMax(total).setUnit(" MB", MEGABYTE)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK).build()) : Optional.empty();
  }

  /// One more article is kept, or was there.
  void step(long size) {
    articles++;
    bytes += size;
    bar.ifPresent(shown -> shown.stepTo(Math.min(bytes, total)).setExtraMessage(rate()));
    if (bar.isEmpty() && System.nanoTime() - lastLine > LINE_EVERY.toNanos()) {
      lastLine = System.nanoTime();
      err.println(messages.text("progress.line", megabytes(bytes), megabytes(total), rate(), left()));
    }
  }

  private String rate() {
    return messages.text("progress.rate", articles, String.format(Locale.ROOT, "%.1f", articles / seconds()));
  }

  private String left() {
    long left = Math.round(Math.max(total - bytes, 0) * seconds() / Math.max(bytes, 1));
    return "%d:%02d:%02d".formatted(left / 3600, left / 60 % 60, left % 60);
  }

  private double seconds() {
    return Math.max((System.nanoTime() - start) / 1e9, 1e-3);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
