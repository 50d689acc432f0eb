package org.biennien.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.biennien.chronicle.coref.CopyKeys;
import org.biennien.chronicle.coref.CopyRule;
import org.biennien.chronicle.coref.TextSketch;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;

/// Measures how near copies are found: made-up edits of articles, and pairs of different articles that are taken for
/// copies, which are listed for reading.
///
/// Arguments: files of articles, and files of clusters (`.tsv`), by which the pairs are marked.
public final class CopyEvaluation {
  private static final Map<String, UnaryOperator<String>> EDITS = new LinkedHashMap<>();

  static {
    EDITS.put("another headline and credit", text -> "Tin mới nhận. " + text + " Theo Bản tin Quốc tế. Ảnh: CTV.");
    EDITS.put("sentences in another order", text -> String.join(". ", shuffled(Arrays.asList(text.split("\\. ")))));
    EDITS.put("the first 70 % kept", text -> text.substring(0, text.length() * 7 / 10));
    EDITS.put("the first 50 % kept", text -> text.substring(0, text.length() / 2));
    EDITS.put("10 % of the syllables replaced", text -> replaced(text, 10));
    EDITS.put("20 % of the syllables replaced", text -> replaced(text, 20));
    EDITS.put("30 % of the syllables replaced", text -> replaced(text, 30));
  }

  private CopyEvaluation() {}

  /// Prints the figures.
  public static void main(String[] args) throws IOException {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<ArticleCluster> clusters = new ArrayList<>();
    var reader = new ArticleReader(Supplied.NOTHING);
    for (String file : args) {
      if (file.endsWith(".tsv")) {
        clusters.addAll(ArticleCluster.read(Path.of(file)));
      } else {
        for (Reading reading : reader.read(file, Files.readAllBytes(Path.of(file)))) {
          switch (reading) {
            case Reading.Read read -> articles.putIfAbsent(read.article().id(), read.article());
            case Reading.Unreadable unreadable -> System.out.println("not read: " + unreadable);
          }
        }
      }
    }
    EDITS.forEach((name, edit) -> recall(articles.values(), name, edit));
    pairs(articles, clusters);
  }

  /// Each article beside what an editor made of it, with the same date and with none.
  private static void recall(Collection<Article> articles, String name, UnaryOperator<String> edit) {
    int found = 0;
    int undated = 0;
    int all = 0;
    for (Article article : articles) {
      String text = edit.apply(article.text());
      if (TextSketch.of(article).isPresent() && TextSketch.of(edited(article, article.published(), text)).isPresent()) {
        all++;
        found += copies(article, edited(article, article.published(), text)) ? 1 : 0;
        undated += copies(article, edited(article, PublicationDate.UNKNOWN, text)) ? 1 : 0;
      }
    }
    System.out.printf(Locale.ROOT, "%s: %d of %d found, %.3f; without a date %.3f%n", name, found, all,
        (double) found / Math.max(1, all), (double) undated / Math.max(1, all));
  }

  private static Article edited(Article article, PublicationDate published, String text) {
    return new Article(article.id(), article.outlet(), published, article.title(), article.url(), text, List.of());
  }

  /// As the store asks: they have a key in common, the sketches meet, and the texts agree.
  private static boolean copies(Article a, Article b) {
    return Arrays.stream(keys(a)).anyMatch(key -> Arrays.stream(keys(b)).anyMatch(other -> other == key)) && meet(a, b)
        && CopyRule.similarity(a, b).isPresent();
  }

  private static long[] keys(Article article) {
    return TextSketch.of(article).map(sketch -> CopyKeys.of(sketch, article.published())).orElse(new long[0]);
  }

  private static void pairs(Map<String, Article> articles, List<ArticleCluster> clusters) {
    Map<Long, List<Article>> bearers = new LinkedHashMap<>();
    articles.values().forEach(article -> {
      for (long key : keys(article)) {
        bearers.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
      }
    });
    Map<Set<String>, Double> copies = new HashMap<>();
    Set<Set<String>> compared = new HashSet<>();
    for (List<Article> alike : bearers.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          Set<String> pair = Set.of(alike.get(i).id(), alike.get(j).id());
          if (compared.add(pair) && meet(alike.get(i), alike.get(j))) {
            CopyRule.similarity(alike.get(i), alike.get(j)).ifPresent(share -> copies.put(pair, share));
          }
        }
      }
    }
    copies.entrySet().stream().sorted(Map.Entry.<Set<String>, Double>comparingByValue().reversed()
        .thenComparing(pair -> new TreeSet<>(pair.getKey()).toString()))
        .forEach(pair -> System.out.printf(Locale.ROOT, "copies: %s %.2f%s%n", new TreeSet<>(pair.getKey()),
            pair.getValue(), clustered(pair.getKey(), clusters)));
    System.out.printf("%d pairs share a key, %d of them are taken for copies, of %d articles%n", compared.size(),
        copies.size(), articles.size());
  }

  private static boolean meet(Article a, Article b) {
    return TextSketch.of(a).orElseThrow().meets(TextSketch.of(b).orElseThrow());
  }

  private static String clustered(Set<String> pair, List<ArticleCluster> clusters) {
    List<ArticleCluster> of = clusters.stream().filter(c -> c.articles().stream().anyMatch(pair::contains)).toList();
    return of.isEmpty() ? "" : of.stream().anyMatch(c -> c.articles().containsAll(pair)) ? " one cluster"
        : " not one cluster";
  }

  private static List<String> shuffled(List<String> sentences) {
    var order = new ArrayList<>(sentences);
    Collections.shuffle(order, new Random(17));
    return order;
  }

  private static String replaced(String text, int percent) {
    var random = new Random(17);
    return String.join(" ", Arrays.stream(text.split(" ")).map(word ->
        random.nextInt(100) < percent ? "từ" + random.nextInt(1000) : word).toList());
  }
}
