package org.biennien.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.Change;
import org.biennien.chronicle.store.ReadArticle;

/// The articles of another chronicle, in an order drawn by lot: so each stretch has the same mix, and what a further article
/// costs early and late can be compared. Ten times as many are ten times as dense.
public final class KeptNews implements News {
  private static final int PAGE = 1000;
  private static final long LOT = 20171111;

  private final Annals chronicle;
  private final List<String> ids;

  private KeptNews(Annals chronicle, List<String> ids) {
    this.chronicle = chronicle;
    this.ids = List.copyOf(ids);
  }

  /// All articles of a chronicle, which is asked for them as they are wanted.
  public static KeptNews of(Annals chronicle) {
    var ids = new ArrayList<String>();
    List<Change> changes = chronicle.changedSince(0, PAGE);
    while (!changes.isEmpty()) {
      changes.forEach(change -> ids.add(change.articleId()));
      changes = chronicle.changedSince(changes.getLast().revision(), PAGE);
    }
    Collections.sort(ids);
    Collections.shuffle(ids, new Random(LOT));
    return new KeptNews(chronicle, ids);
  }

  @Override
  public List<ReadArticle> articles(int from, int to) {
    return chronicle.read(ids.subList(from, to));
  }

  @Override
  public int size() {
    return ids.size();
  }
}
