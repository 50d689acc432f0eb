package org.biennien.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.biennien.app.search.Finder;
import org.biennien.chronicle.store.Change;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.search.SearchQuery;

/// Makes the search index of a chronicle anew and asks it questions that are drawn from its own articles.
public final class SearchBench {
  private static final int BATCH = 1000;
  /// Of each kind before any is measured: a program that is still being compiled tells more of the compiler.
  private static final int WARM_UP = 30;

  private final Chronicle chronicle;
  private final int questions;

  /// @param questions how often each kind of question is asked
  public SearchBench(Chronicle chronicle, int questions) {
    this.chronicle = chronicle;
    this.questions = questions;
  }

  /// What was measured.
  ///
  /// @param articles how many articles were indexed
  /// @param text bytes of their texts in UTF-8
  /// @param index bytes of the index's files
  /// @param cpuSeconds seconds of CPU that indexing took, on one thread, reading the store included
  /// @param seconds the same on the clock
  /// @param openMillis milliseconds on the clock from opening the index to the first answer, in a process that has
  ///     searched before
  /// @param cpu milliseconds of CPU that an answer takes, by kind of question: twenty hits with passages, marks and claims
  /// @param wall the same on the clock
  /// @param hits how many articles match, by kind of question
  public record Figures(int articles, long text, long index, double cpuSeconds, double seconds, double openMillis,
      Map<String, Quantiles> cpu, Map<String, Quantiles> wall, Map<String, Integer> hits) {
    public Figures {
      cpu = new LinkedHashMap<>(cpu);
      wall = new LinkedHashMap<>(wall);
      hits = new LinkedHashMap<>(hits);
    }
  }

  /// Indexes and asks.
  ///
  /// @param done is told how many articles are indexed
  public Figures run(IntConsumer done) {
    List<String> ids = articles();
    long text = ids.stream().mapToLong(this::length).sum();
    Map<String, Quantiles> cpu = new LinkedHashMap<>();
    Map<String, Quantiles> wall = new LinkedHashMap<>();
    Map<String, Integer> hits = new LinkedHashMap<>();
    Effort indexing;
    try (Finder finder = new Finder(chronicle)) {
      indexing = Effort.of(() -> finder.index().remake(done));
      Map<String, List<SearchQuery>> kinds = new SearchQuestions(chronicle, ids).kinds(WARM_UP + questions);
      kinds.values().forEach(asked -> asked.stream().limit(WARM_UP).forEach(finder::ask));
      kinds.forEach((kind, asked) -> {
        List<Effort> took = asked.stream().skip(WARM_UP).map(query -> Effort.of(() -> finder.ask(query))).toList();
        cpu.put(kind, Quantiles.ofNanos(took.stream().map(Effort::cpu).toList()));
        wall.put(kind, Quantiles.ofNanos(took.stream().map(Effort::wall).toList()));
        List<Integer> totals = asked.stream().map(query -> finder.ask(query).found().total()).sorted().toList();
        hits.put(kind, totals.get(totals.size() / 2));
      });
    }
    Effort opening = Effort.of(() -> {
      try (Finder finder = new Finder(chronicle)) {
        finder.ask(SearchQuery.of("quân đội"));
      }
    });
    return new Figures(ids.size(), text, size(chronicle.home().resolve("search")), indexing.cpu() / 1e9,
        indexing.wall() / 1e9, opening.wall() / 1e6, cpu, wall, hits);
  }

  private List<String> articles() {
    var ids = new ArrayList<String>();
    long revision = 0;
    List<Change> changes = chronicle.changedSince(revision, BATCH);
    while (!changes.isEmpty()) {
      changes.forEach(change -> ids.add(change.articleId()));
      revision = changes.getLast().revision();
      changes = chronicle.changedSince(revision, BATCH);
    }
    return ids;
  }

  private long length(String id) {
    return chronicle.article(id).map(article -> article.text().getBytes(StandardCharsets.UTF_8).length).orElse(0);
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
