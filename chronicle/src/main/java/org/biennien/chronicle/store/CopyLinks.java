package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.coref.CopyRule;
import org.biennien.chronicle.coref.TextSketch;
import org.biennien.claim.Article;

/// Which articles are near copies of which, kept true with each article that comes or goes.
///
/// Two articles are compared where they share a key of their sketches that one of them *leads*: of the articles with a
/// key, the first [#LEADERS] in an order that is as good as drawn by lot. Where fewer have the key, that is all pairs.
/// A key that ten thousand have (a set phrase) costs a new article no more than one that eight have; it takes the place
/// of a leader in eight of ten thousand cases, and is compared with all of them then. Copies of one text still hang
/// together, by its leaders. What is linked follows from the articles alone, not from their order of arrival.
final class CopyLinks {
  private static final int LEADERS = 8;

  private final Session session;
  private final Set<String> changed = new TreeSet<>();

  CopyLinks(Session session) {
    this.session = session;
  }

  /// Writes the sketch of an article that is new in the store, and its links.
  void add(Article article) throws SQLException {
    Optional<TextSketch> sketch = TextSketch.of(article);
    if (sketch.isEmpty()) {
      return;
    }
    session.update("INSERT INTO sketches (article_id, sketch) VALUES (?, ?)", article.id(), sketch.get().bytes());
    Set<String> met = new TreeSet<>();
    Set<String> deposed = new TreeSet<>();
    for (long key : sketch.get().keys()) {
      session.update("INSERT INTO sketch_keys (key, rank, article_id) VALUES (?, ?, ?)", key, rank(article.id()),
          article.id());
      List<String> leaders = leaders(key, LEADERS + 1);
      if (leads(article.id(), leaders)) {
        leaders.stream().skip(LEADERS).forEach(deposed::add);
        met.addAll(bearers(key));
      } else {
        met.addAll(leaders.subList(0, LEADERS));
      }
    }
    link(article, sketch.get(), met);
    for (String id : deposed) {
      unlink(id);
    }
  }

  /// Takes an article out that is about to be deleted.
  void remove(String articleId) throws SQLException {
    Optional<TextSketch> sketch = sketch(articleId);
    if (sketch.isEmpty()) {
      return;
    }
    Set<String> raised = new TreeSet<>();
    for (long key : sketch.get().keys()) {
      List<String> leaders = leaders(key, LEADERS + 1);
      if (leaders.size() > LEADERS && leads(articleId, leaders)) {
        raised.add(leaders.getLast());
      }
      session.update("DELETE FROM sketch_keys WHERE key = ? AND rank = ? AND article_id = ?", key, rank(articleId),
          articleId);
    }
    changed.addAll(partners(articleId));
    session.update("DELETE FROM copies WHERE first = ?", articleId);
    session.update("DELETE FROM copies WHERE second = ?", articleId);
    session.update("DELETE FROM sketches WHERE article_id = ?", articleId);
    for (String id : raised) {
      link(ArticleRows.find(session, id).orElseThrow(), sketch(id).orElseThrow(), compared(id));
    }
  }

  /// The articles of which a link came or went.
  Set<String> changed() {
    return changed;
  }

  /// Whether the links of an article are those that follow from what is stored.
  boolean stand(Article article) throws SQLException {
    Optional<TextSketch> sketch = TextSketch.of(article);
    Set<String> due = new TreeSet<>();
    if (!sketch(article.id()).equals(sketch)) {
      return false;
    }
    for (String other : sketch.isPresent() ? compared(article.id()) : Set.<String>of()) {
      if (similarity(article, sketch.get(), other).isPresent()) {
        due.add(other);
      }
    }
    return due.equals(partners(article.id()));
  }

  private void link(Article article, TextSketch sketch, Set<String> others) throws SQLException {
    for (String other : others) {
      Optional<Double> similarity = similarity(article, sketch, other);
      if (similarity.isPresent()) {
        session.update("INSERT OR IGNORE INTO copies (first, second, similarity) VALUES (?, ?, ?)",
            first(article.id(), other), second(article.id(), other), similarity.get());
        changed.add(article.id());
        changed.add(other);
      }
    }
  }

  private Optional<Double> similarity(Article article, TextSketch sketch, String other) throws SQLException {
    if (other.equals(article.id()) || !sketch.meets(sketch(other).orElseThrow())) {
      return Optional.empty();
    }
    return CopyRule.similarity(article, ArticleRows.find(session, other).orElseThrow());
  }

  /// Takes away the links of an article that leads a key no longer, where no other key holds them.
  private void unlink(String articleId) throws SQLException {
    Set<String> compared = compared(articleId);
    for (String partner : partners(articleId)) {
      if (!compared.contains(partner)) {
        session.update("DELETE FROM copies WHERE first = ? AND second = ?", first(articleId, partner),
            second(articleId, partner));
        changed.add(articleId);
        changed.add(partner);
      }
    }
  }

  /// The articles that an article is compared with.
  private Set<String> compared(String articleId) throws SQLException {
    Set<String> compared = new TreeSet<>();
    for (long key : sketch(articleId).orElseThrow().keys()) {
      List<String> leaders = leaders(key, LEADERS);
      compared.addAll(leaders.contains(articleId) ? bearers(key) : leaders);
    }
    compared.remove(articleId);
    return compared;
  }

  private Set<String> partners(String articleId) throws SQLException {
    return new TreeSet<>(session.query("""
        SELECT second FROM copies WHERE first = ?1 UNION SELECT first FROM copies WHERE second = ?1""",
        row -> row.getString(1), articleId));
  }

  private Optional<TextSketch> sketch(String articleId) throws SQLException {
    return session.find("SELECT sketch FROM sketches WHERE article_id = ?", row -> TextSketch.read(row.getBytes(1)),
        articleId);
  }

  private List<String> leaders(long key, int most) throws SQLException {
    return session.query("SELECT article_id FROM sketch_keys WHERE key = ? ORDER BY rank, article_id LIMIT ?",
        row -> row.getString(1), key, most);
  }

  /// Whether an article is among the leaders, of whom there may be one too many.
  private static boolean leads(String articleId, List<String> leaders) {
    return leaders.stream().limit(LEADERS).anyMatch(articleId::equals);
  }

  private List<String> bearers(long key) throws SQLException {
    return session.query("SELECT article_id FROM sketch_keys WHERE key = ?", row -> row.getString(1), key);
  }

  private static String first(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String second(String a, String b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  /// As good as drawn by lot, and the same wherever the article lies.
  private static int rank(String articleId) {
    int z = articleId.hashCode();
    z = (z ^ (z >>> 16)) * 0x7feb352d;
    z = (z ^ (z >>> 15)) * 0x846ca68b;
    return z ^ (z >>> 16);
  }
}
