package org.biennien.text.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.sentence.SentenceDetector;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;
import org.biennien.text.train.Checksum;
import org.biennien.text.train.RawNews;

/// Prints how well sentences are found: `SentenceReport TABLE CORPORA`.
///
/// TABLE is `training/sentences/starts.tsv`, CORPORA the folder with the files that it names. For each half
/// and for both: precision, recall and F1 of the starts of sentences (the first of an article, which cannot
/// be missed, counted too) and, harder, of whole sentences, right if they begin and end with the right
/// tokens. Then the ten most frequent kinds of fault with the place of one; no text of the articles is
/// printed.
public final class SentenceReport {
  private static final int KINDS = 10;
  private static final List<String> HALVES = List.of("tune", "test");

  private final PrintStream out;
  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<String, List<String>> faults = new TreeMap<>();

  private SentenceReport(PrintStream out) {
    this.out = out;
  }

  /// Right, found and wanted things of one kind.
  private static final class Count {
    int right;
    int found;
    int wanted;

    <T> void add(Set<T> gold, Set<T> system) {
      right += (int) system.stream().filter(gold::contains).count();
      found += system.size();
      wanted += gold.size();
    }
  }

  /// The command.
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected TABLE CORPORA");
    }
    report(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
  }

  static void report(Path table, Path corpora, PrintStream out) {
    var report = new SentenceReport(out);
    report.run(TableFile.file(table, 5).rows(), corpora);
    report.print();
  }

  private void run(List<TableFile.Row> rows, Path corpora) {
    var files = new TreeMap<String, Map<String, TableFile.Row>>();
    for (TableFile.Row row : rows) {
      if (!HALVES.contains(row.column(0))) {
        throw row.malformed("tune or test in column 1");
      }
      files.computeIfAbsent(row.column(1), file -> new HashMap<>()).put(row.column(2), row);
    }
    files.forEach((file, articles) -> {
      for (TableFile.Row row : new RawNews(corpora.resolve(file)).articles(articles, this::compare)) {
        throw row.malformed("an article that is in " + file);
      }
    });
  }

  private void compare(TableFile.Row row, String text) {
    String sum = Checksum.of(text);
    if (!sum.equals(row.column(3))) {
      throw row.malformed("the checksum " + sum + " of the article");
    }
    var gold = new TreeSet<Integer>();
    for (String start : row.column(4).split(" ")) {
      gold.add(Integer.parseInt(start));
    }
    var view = TextNormalizer.normalize(text);
    TokenizedText tokens = Tokenizer.tokenize(view, 0, view.normalised().length());
    var found = new TreeSet<Integer>();
    for (int start : SentenceDetector.starts(tokens)) {
      found.add(tokens.tokens().get(start).span().start());
    }
    for (String half : List.of(row.column(0), "both")) {
      counts.computeIfAbsent("starts of sentences, " + half, k -> new Count()).add(gold, found);
      counts.computeIfAbsent("whole sentences, " + half, k -> new Count()).add(pairs(gold), pairs(found));
    }
    gold.stream().filter(start -> !found.contains(start))
        .forEach(start -> fault("missed", row, text, start));
    found.stream().filter(start -> !gold.contains(start))
        .forEach(start -> fault("too many", row, text, start));
  }

  /// Each start with the start after it: a sentence ends where the next begins.
  private static Set<List<Integer>> pairs(TreeSet<Integer> starts) {
    var pairs = new HashSet<List<Integer>>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      pairs.add(List.of(start, next == null ? -1 : next));
    }
    return pairs;
  }

  private void fault(String what, TableFile.Row row, String text, int start) {
    String before = text.substring(0, start).stripTrailing();
    String gap = text.substring(before.length(), start).indexOf('\n') >= 0 ? "line end" : "no line end";
    String kind = "%s after %s, %s, before %s".formatted(what, before.isEmpty() ? "nothing"
        : sort(before.codePointBefore(before.length())), gap, sort(text.codePointAt(start)));
    faults.computeIfAbsent(kind, k -> new ArrayList<>())
        .add("%s %s %s at %d".formatted(row.column(0), row.column(1), row.column(2), start));
  }

  private static String sort(int character) {
    if (Character.isLetter(character)) {
      return Character.isLowerCase(character) ? "a small letter" : "a capital";
    }
    return Character.isDigit(character) ? "a digit" : Character.toString(character);
  }

  private void print() {
    counts.forEach((what, count) -> out.println(String.format(Locale.ROOT,
        "%s: P %.2f, R %.2f, F1 %.2f (%d wanted, %d found)", what, 100.0 * count.right / count.found,
        100.0 * count.right / count.wanted, 200.0 * count.right / (count.found + count.wanted), count.wanted,
        count.found)));
    faults.entrySet().stream().sorted(Comparator.comparing(kind -> -kind.getValue().size())).limit(KINDS)
        .forEach(kind -> out.println(
            "%d %s: %s".formatted(kind.getValue().size(), kind.getKey(), kind.getValue().getFirst())));
  }
}
