package org.biennien.extract.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A part of the gold that is read by models which have not seen it.
///
/// @param held indices of the articles read
/// @param seen indices of those that the models learn from
public record Fold(List<Integer> held, List<Integer> seen) {
  private static final int FOLDS = 5;

  public Fold {
    held = List.copyOf(held);
    seen = List.copyOf(seen);
  }

  /// Five folds, article by article in turn.
  ///
  /// @param read how many of the articles, the first ones, are read; the others are only learnt from
  public static List<Fold> byArticle(int articles, int read) {
    return IntStream.range(0, FOLDS)
        .mapToObj(fold -> new Fold(where(read, i -> i % FOLDS == fold),
            where(articles, i -> i >= read || i % FOLDS != fold)))
        .toList();
  }

  /// One fold for each war: its articles are read by models that have learnt nothing from that war.
  public static List<Fold> byWar(List<GoldArticle> articles, int read) {
    List<War> wars = articles.stream().map(article -> War.of(article.article().article().text())).toList();
    var folds = new ArrayList<Fold>();
    for (War war : War.values()) {
      var held = where(read, i -> wars.get(i) == war);
      if (!held.isEmpty()) {
        folds.add(new Fold(held, where(wars.size(), i -> wars.get(i) != war)));
      }
    }
    return folds;
  }

  private static List<Integer> where(int end, IntPredicate wanted) {
    return IntStream.range(0, end).filter(wanted).boxed().toList();
  }
}
