package org.biennien.app.cli;

import java.util.EnumMap;
import java.util.Map;
import org.biennien.app.bench.Effort;

/// One way of all articles down the road, from bytes to claims, and what each stage took of it.
///
/// @param number from 1
/// @param bytes of the articles' texts in UTF-8
/// @param stages what each stage took
record ReadPass(int number, long articles, long bytes, long claims, Map<Stage, Effort> stages) {
  /// The stages of the road (`docs/road.md`, rows 1 to 4).
  enum Stage {
    /// From bytes to an article.
    ARTICLE,
    /// Sentences, words and tags.
    ANNOTATE,
    /// Places, actors, times, numbers.
    MENTIONS,
    /// Triggers, sources, roles, groups.
    CLAIMS
  }

  ReadPass {
    stages = Map.copyOf(stages);
  }

  static ReadPass begin(int number) {
    return new ReadPass(number, 0, 0, 0, Map.of());
  }

  ReadPass plus(Stage stage, Effort effort) {
    Map<Stage, Effort> all = new EnumMap<>(Stage.class);
    all.putAll(stages);
    all.merge(stage, effort, Effort::plus);
    return new ReadPass(number, articles, bytes, claims, all);
  }

  ReadPass plus(long moreArticles, long moreBytes, long moreClaims) {
    return new ReadPass(number, articles + moreArticles, bytes + moreBytes, claims + moreClaims, stages);
  }

  Effort effort(Stage stage) {
    return stages.getOrDefault(stage, Effort.NONE);
  }

  Effort effort() {
    return stages.values().stream().reduce(Effort.NONE, Effort::plus);
  }

  /// Megabytes of text a second of CPU of the one thread.
  double megabytesPerCpuSecond() {
    return bytes * 1e3 / Math.max(effort().cpu(), 1);
  }

  /// Megabytes of text a second on the clock.
  double megabytesPerSecond() {
    return bytes * 1e3 / Math.max(effort().wall(), 1);
  }
}
