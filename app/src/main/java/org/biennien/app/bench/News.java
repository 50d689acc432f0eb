package org.biennien.app.bench;

import java.util.List;
import org.biennien.chronicle.store.ReadArticle;

/// Articles with their claims, in an order that is the same each time, to fill a chronicle with.
public sealed interface News permits InventedNews, KeptNews {
  /// Several articles in a row.
  ///
  /// @param from the number of the first, from 0
  /// @param to the number after the last, [#size] at most
  List<ReadArticle> articles(int from, int to);

  /// How many there are.
  int size();
}
