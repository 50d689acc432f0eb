package org.biennien.extract.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.quantity.QuantityRecognizer;
import org.biennien.extract.time.TimexRecognizer;
import org.biennien.text.pipeline.Annotator;

/// Measures times and quantities on gold articles. A gold time is found where a mention shares words with it
/// and has exactly its EDTF value; a gold number where a mention shares words and has its minimum or maximum
/// (the codebook drops one of the two where dead and injured are told in one sum). A source's date is found
/// where any mention of the article has its value. Every pair of words and value counts once an article.
///
/// Arguments: gold folders; `--misses` prints what was not found. Prints three shares.
public final class TimexEvaluation {
  private final TimexRecognizer times = TimexRecognizer.load();
  private final QuantityRecognizer quantities = QuantityRecognizer.load();
  private final boolean misses;
  private final TreeMap<String, int[]> tally = new TreeMap<>();

  private TimexEvaluation(boolean misses) {
    this.misses = misses;
  }

  /// Runs the measurement.
  public static void main(String[] args) {
    var evaluation = new TimexEvaluation(List.of(args).contains("--misses"));
    List<Path> folders = Stream.of(args).filter(a -> !a.startsWith("--")).map(Path::of).toList();
    GoldArticle.readAll(folders, Annotator.load()).forEach(evaluation::add);
    evaluation.tally.forEach((row, hits) -> System.out.printf(Locale.ROOT, "%-14s %4d of %4d  %.3f%n",
        row, hits[0], hits[1], hits[0] / (double) hits[1]));
  }

  private void add(GoldArticle gold) {
    List<TimeMention> told = times.recognize(gold.article());
    List<QuantityMention> numbers = quantities.recognize(gold.article());
    gold.claims().stream().flatMap(c -> c.time().stream()).distinct()
        .forEach(time -> count("time", gold, time,
        told.stream().filter(m -> m.quote().span().overlaps(time.quote().span()))
            .anyMatch(m -> m.value().equals(time.value())),
        told.stream().filter(m -> m.quote().span().overlaps(time.quote().span())).toList()));
    gold.claims().stream().flatMap((Claim c) -> c.count().stream()).distinct()
        .forEach(number -> count("count", gold, number, numbers.stream().anyMatch(m -> same(m, number)),
            numbers.stream().filter(m -> m.quote().span().overlaps(number.quote().span())).toList()));
    gold.claims().stream().flatMap(c -> c.source().stream()).map(Source::date).flatMap(d -> d.stream())
        .distinct()
        .forEach(date -> count("source date", gold, date,
            told.stream().anyMatch(m -> m.value().equals(date)), List.of()));
  }

  private static boolean same(QuantityMention mention, Count gold) {
    return mention.quote().span().overlaps(gold.quote().span())
        && (equal(mention.min(), gold.min()) || equal(mention.max(), gold.max()))
        && (gold.min().isEmpty() || gold.max().isEmpty()
            || (equal(mention.min(), gold.min()) && equal(mention.max(), gold.max())));
  }

  private static boolean equal(OptionalLong a, OptionalLong b) {
    return a.isPresent() && a.equals(b);
  }

  private void count(String row, GoldArticle gold, Object wanted, boolean hit, List<?> near) {
    int[] hits = tally.computeIfAbsent(row, r -> new int[2]);
    hits[0] += hit ? 1 : 0;
    hits[1]++;
    if (misses && !hit) {
      System.out.printf("%s %s %s %s%n    found %s%n", row, gold.file(),
          gold.article().article().published().value().map(Object::toString).orElse("-"), wanted, near);
    }
  }
}
