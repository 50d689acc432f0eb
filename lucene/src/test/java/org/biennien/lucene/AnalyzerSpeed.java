package org.biennien.lucene;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.biennien.lucene.VietnameseTokenizer.Mode;

/// Prints tokens a second of processor time and bytes allocated a token of each analyzer, beside Lucene's
/// `StandardAnalyzer`.
///
/// One argument: a text file in UTF-8, better large. One thread; three rounds warm up, the best of five
/// counts. A command, not a test: figures depend on the machine.
final class AnalyzerSpeed {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private AnalyzerSpeed() {}

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    var analyzers = new TreeMap<String, Analyzer>(Map.of(
        "StandardAnalyzer", new StandardAnalyzer(),
        "words", new VietnameseAnalyzer(),
        "syllables, folded", new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.FOLDED),
        "both, both", new VietnameseAnalyzer(Mode.BOTH, Diacritics.BOTH)));
    System.out.printf(Locale.ROOT, "%-18s %10s %12s %12s %12s%n",
        "analyzer", "tokens", "tokens/s", "MB/s", "bytes/token");
    for (Map.Entry<String, Analyzer> entry : analyzers.entrySet()) {
      print(entry.getKey(), entry.getValue(), text);
    }
  }

  private static void print(String name, Analyzer analyzer, String text) throws IOException {
    long best = Long.MAX_VALUE;
    long bytes = 0;
    int tokens = 0;
    for (int round = 0; round < 8; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      long start = THREADS.getCurrentThreadCpuTime();
      tokens = run(analyzer, text);
      long time = THREADS.getCurrentThreadCpuTime() - start;
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      best = round < 3 ? best : Math.min(best, time);
    }
    double seconds = best / 1e9;
    System.out.printf(Locale.ROOT, "%-18s %10d %12.0f %12.2f %12.1f%n",
        name, tokens, tokens / seconds, text.length() / seconds / 1e6, (double) bytes / tokens);
  }

  private static int run(Analyzer analyzer, String text) throws IOException {
    int tokens = 0;
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        tokens++;
      }
      stream.end();
    }
    return tokens;
  }
}
