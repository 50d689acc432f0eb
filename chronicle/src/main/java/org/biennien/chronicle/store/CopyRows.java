package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.coref.TextSketch;
import org.biennien.claim.Article;

/// Near copies of articles as rows. All copies of one text speak with the voice of the one whose id sorts
/// first, so the order of arrival does not matter.
final class CopyRows {
  private CopyRows() {}

  /// Writes the sketch of a new article and its likeness to those that are there.
  static void insert(Session session, Article article) throws SQLException {
    Optional<TextSketch> sketch = TextSketch.of(article.text());
    if (sketch.isEmpty()) {
      return;
    }
    Set<String> candidates = new TreeSet<>();
    for (long band : sketch.get().bands()) {
      candidates.addAll(session.query("SELECT article_id FROM bands WHERE band = ?", row -> row.getString(1),
          band));
      session.update("INSERT OR IGNORE INTO bands (band, article_id) VALUES (?, ?)", band, article.id());
    }
    session.update("INSERT INTO sketches (article_id, sketch) VALUES (?, ?)", article.id(), sketch.get()
        .bytes());
    for (String candidate : candidates) {
      TextSketch other = session.find("SELECT sketch FROM sketches WHERE article_id = ?",
          row -> TextSketch.read(row.getBytes(1)), candidate).orElseThrow();
      if (sketch.get().copies(other)) {
        boolean before = candidate.compareTo(article.id()) < 0;
        session.update("INSERT INTO copies (first, second, similarity) VALUES (?, ?, ?)",
            before ? candidate : article.id(), before ? article.id() : candidate, sketch.get()
            .similarity(other));
      }
    }
  }

  /// An article and all that are copies of it, of one of its copies, and so on; sorted.
  static List<String> family(Session session, String articleId) throws SQLException {
    return session.query("""
        WITH RECURSIVE family (id) AS (
          SELECT ? UNION
          SELECT CASE WHEN c.first = f.id THEN c.second ELSE c.first END
          FROM family f JOIN copies c ON f.id IN (c.first, c.second))
        SELECT id FROM family WHERE id IN (SELECT id FROM articles) ORDER BY id""",
        row -> row.getString(1), articleId);
  }

  /// Gives every article of the families the voice of its first one.
  ///
  /// @return those whose voice is another now
  static List<String> revoice(Session session, Set<String> articles) throws SQLException {
    var changed = new ArrayList<String>();
    for (String article : articles) {
      List<String> family = family(session, article);
      if (family.isEmpty()) {
        continue;
      }
      String voice = ownVoice(session, family.getFirst());
      if (session.update("UPDATE articles SET voice = ? WHERE id = ? AND voice <> ?", voice, article,
          voice) > 0) {
        changed.add(article);
      }
    }
    return changed;
  }

  private static String ownVoice(Session session, String articleId) throws SQLException {
    return session.find("SELECT outlet FROM articles WHERE id = ?", row -> Session.text(row, "outlet"),
        articleId)
        .orElseThrow().map(outlet -> "outlet:" + FoldedName.of(outlet)).orElse("article:" + articleId);
  }

  /// The article whose voice a copy speaks with; absent for an article that is no copy.
  static Optional<String> original(Session session, String articleId) throws SQLException {
    return family(session, articleId).stream().findFirst().filter(first -> !first.equals(articleId));
  }
}
