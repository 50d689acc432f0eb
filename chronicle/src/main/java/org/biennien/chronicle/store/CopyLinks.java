package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.coref.CopyKeys;
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
  private final SketchRows sketches;
  private final Set<String> changed = new TreeSet<>();

  CopyLinks(Session session) {
    this.session = session;
    this.sketches = new SketchRows(session);
  }

  /// Writes the sketch of an article that is new in the store, and its links.
  void add(Article article) throws SQLException {
    Optional<TextSketch> sketch = TextSketch.of(article);
    if (sketch.isEmpty()) {
      return;
    }
    long own = sketches.insert(article.id(), sketch.get());
    Set<Long> met = new TreeSet<>();
    Set<Long> deposed = new TreeSet<>();
    long[] keys = CopyKeys.of(sketch.get(), article.published());
    sketches.insertKeys(keys, article.id(), own);
    for (long key : keys) {
      List<Long> leaders = sketches.bearers(key, LEADERS + 1);
      if (leads(own, leaders)) {
        leaders.stream().skip(LEADERS).forEach(deposed::add);
        met.addAll(leaders.size() > LEADERS ? sketches.bearers(key) : leaders);
      } else {
        met.addAll(leaders.subList(0, LEADERS));
      }
    }
    link(article, sketch.get(), met);
    for (long former : deposed) {
      unlink(former);
    }
  }

  /// Takes an article out that is about to be deleted.
  void remove(String articleId) throws SQLException {
    Optional<SketchRows.Sketched> there = sketches.find(articleId);
    if (there.isEmpty()) {
      return;
    }
    long own = there.get().number();
    Set<Long> raised = new TreeSet<>();
    for (long key : there.get().keys()) {
      List<Long> leaders = sketches.bearers(key, LEADERS + 1);
      if (leaders.size() > LEADERS && leads(own, leaders)) {
        raised.add(leaders.getLast());
      }
    }
    sketches.deleteKeys(there.get().keys(), articleId, own);
    changed.addAll(partners(articleId));
    session.update("DELETE FROM copies WHERE first = ?", articleId);
    session.update("DELETE FROM copies WHERE second = ?", articleId);
    sketches.delete(own);
    for (long number : raised) {
      SketchRows.Sketched leader = sketches.at(number);
      link(ArticleRows.find(session, leader.articleId()).orElseThrow(), leader.sketch(), compared(leader));
    }
  }

  /// The articles of which a link came or went.
  Set<String> changed() {
    return changed;
  }

  /// Whether the links of an article are those that follow from what is stored.
  boolean stand(Article article) throws SQLException {
    Optional<TextSketch> sketch = TextSketch.of(article);
    Optional<SketchRows.Sketched> there = sketches.find(article.id());
    if (!there.map(SketchRows.Sketched::sketch).equals(sketch)) {
      return false;
    }
    Set<String> due = new TreeSet<>();
    for (long other : there.isPresent() ? compared(there.get()) : Set.<Long>of()) {
      copy(article, sketch.orElseThrow(), other).ifPresent(copy -> due.add(copy.articleId()));
    }
    return due.equals(partners(article.id()));
  }

  private void link(Article article, TextSketch sketch, Set<Long> others) throws SQLException {
    for (long other : others) {
      Optional<Copy> copy = copy(article, sketch, other);
      if (copy.isPresent()) {
        String id = copy.get().articleId();
        session.update("INSERT OR IGNORE INTO copies (first, second, similarity) VALUES (?, ?, ?)", first(article.id(), id),
            second(article.id(), id), copy.get().similarity());
        changed.add(article.id());
        changed.add(id);
      }
    }
  }

  private record Copy(String articleId, double similarity) {}

  /// An article as a near copy of another; absent where it is none, or the same.
  private Optional<Copy> copy(Article article, TextSketch sketch, long number) throws SQLException {
    if (!sketch.meets(sketches.sketch(number))) {
      return Optional.empty();
    }
    String id = sketches.at(number).articleId();
    return id.equals(article.id()) ? Optional.empty()
        : CopyRule.similarity(article, ArticleRows.find(session, id).orElseThrow()).map(alike -> new Copy(id, alike));
  }

  /// Takes away the links of an article that leads a key no longer, where no other key holds them.
  private void unlink(long number) throws SQLException {
    SketchRows.Sketched former = sketches.at(number);
    Set<Long> compared = compared(former);
    for (String partner : partners(former.articleId())) {
      if (!compared.contains(sketches.find(partner).orElseThrow().number())) {
        session.update("DELETE FROM copies WHERE first = ? AND second = ?", first(former.articleId(), partner),
            second(former.articleId(), partner));
        changed.add(former.articleId());
        changed.add(partner);
      }
    }
  }

  /// The articles that an article is compared with.
  private Set<Long> compared(SketchRows.Sketched one) throws SQLException {
    Set<Long> compared = new TreeSet<>();
    for (long key : one.keys()) {
      List<Long> leaders = sketches.bearers(key, LEADERS);
      compared.addAll(leaders.contains(one.number()) ? sketches.bearers(key) : leaders);
    }
    compared.remove(one.number());
    return compared;
  }

  private Set<String> partners(String articleId) throws SQLException {
    return new TreeSet<>(session.query("""
        SELECT second FROM copies WHERE first = ?1 UNION SELECT first FROM copies WHERE second = ?1""",
        row -> row.getString(1), articleId));
  }

  /// Whether an article is among the leaders, of whom there may be one too many.
  private static boolean leads(long number, List<Long> leaders) {
    return leaders.stream().limit(LEADERS).anyMatch(leader -> leader == number);
  }

  private static String first(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String second(String a, String b) {
    return a.compareTo(b) < 0 ? b : a;
  }
}
