package org.biennien.extract.trigger.eval;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.text.pipeline.Annotator;

/// Times the trigger stage alone, warm, on one thread: megabytes of text (UTF-8) a second of processor time.
///
/// `TimeTriggers --gold ../shared/gold`
public final class TimeTriggers {
  private static final int ROUNDS = 20;

  private TimeTriggers() {}

  /// Runs the timing.
  public static void main(String[] args) {
    if (args.length != 2 || !args[0].equals("--gold")) {
      throw new IllegalArgumentException("usage: TimeTriggers --gold ../shared/gold");
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<GoldArticle> gold = GoldArticle.readAll(
        List.of(Path.of(args[1]).resolve("dev"), Path.of(args[1]).resolve("train")), Annotator.load());
    long bytes = 0;
    for (GoldArticle article : gold) {
      bytes += article.article().article().text().getBytes(StandardCharsets.UTF_8).length;
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var finder = TriggerFinder.load();
    for (int round = 1; round <= ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      int mentions = 0;
      for (GoldArticle article : gold) {
        mentions += finder.find(article.article()).size();
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      out.printf("round %d: %d triggers, %.2f MB a second%n", round, mentions, bytes / 1e6 / seconds);
    }
  }
}
