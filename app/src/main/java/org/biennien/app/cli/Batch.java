package org.biennien.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Article;

/// Articles that wait to go down the road together: each of its stages then runs for all of them before the next, and a core has
/// the stage's code at hand. Alone, an article of usual length takes a fifth longer.
final class Batch {
  /// So many characters are enough: a few dozen articles.
  private static final int ENOUGH = 100_000;

  private final List<Arrival> waiting = new ArrayList<>();
  private long characters;

  /// An article, and where it came from.
  record Arrival(String from, Article article) {}

  void add(String from, Article article) {
    waiting.add(new Arrival(from, article));
    characters += article.text().length();
  }

  int size() {
    return waiting.size();
  }

  /// Whether waiting for more would gain nothing.
  boolean full() {
    return characters >= ENOUGH;
  }

  /// Takes out all that wait, in the order in which they came.
  List<Arrival> take() {
    List<Arrival> taken = List.copyOf(waiting);
    waiting.clear();
    characters = 0;
    return taken;
  }

  /// The articles alone.
  static List<Article> articles(List<Arrival> arrivals) {
    return arrivals.stream().map(Arrival::article).toList();
  }
}
