package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.coref.CopyKeys;
import org.biennien.chronicle.coref.TextSketch;
import org.biennien.claim.PublicationDate;

/// Sketches of articles and their keys as rows. An article has a number here, since its keys are many.
record SketchRows(Session session) {
  /// An article by what it is looked up by.
  private static final String SKETCHED = """
      SELECT s.number, s.sketch, a.id AS article_id, a.outlet, a.published, a.published_basis, a.voice
      FROM sketches s JOIN articles a INDEXED BY articles_report ON a.id = s.article_id WHERE\s""";

  /// The sketch of an article in the store.
  ///
  /// @param published when the article came out, which its keys tell
  record Sketched(long number, String articleId, TextSketch sketch, PublicationDate published) {
    long[] keys() {
      return CopyKeys.of(sketch, published);
    }
  }

  /// @return the number of the article
  long insert(String articleId, TextSketch sketch) throws SQLException {
    session.update("INSERT INTO sketches (article_id, sketch) VALUES (?, ?)", articleId, sketch.bytes());
    return session.count("SELECT last_insert_rowid()");
  }

  void insertKeys(long[] keys, String articleId, long number) throws SQLException {
    session.update("INSERT INTO sketch_keys (key, rank, sketch) SELECT value, ?2, ?3 FROM json_each(?1)",
        Arrays.toString(keys), rank(articleId), number);
  }

  void deleteKeys(long[] keys, String articleId, long number) throws SQLException {
    session.update("""
        DELETE FROM sketch_keys WHERE (key, rank, sketch) IN (SELECT value, ?2, ?3 FROM json_each(?1))""",
        Arrays.toString(keys), rank(articleId), number);
  }

  void delete(long number) throws SQLException {
    session.update("DELETE FROM sketches WHERE number = ?", number);
  }

  Optional<Sketched> find(String articleId) throws SQLException {
    return session.find(SKETCHED + "s.article_id = ?", SketchRows::sketched, articleId);
  }

  Sketched at(long number) throws SQLException {
    return session.find(SKETCHED + "s.number = ?", SketchRows::sketched, number).orElseThrow();
  }

  TextSketch sketch(long number) throws SQLException {
    return session.find("SELECT sketch FROM sketches WHERE number = ?", row -> TextSketch.read(row.getBytes(1)), number)
        .orElseThrow();
  }

  private static Sketched sketched(ResultSet row) throws SQLException {
    var report = ArticleRows.report(row);
    return new Sketched(row.getLong("number"), report.articleId(), TextSketch.read(row.getBytes("sketch")),
        report.published());
  }

  /// The first articles with a key, by rank.
  List<Long> bearers(long key, int most) throws SQLException {
    return session.query("SELECT sketch FROM sketch_keys WHERE key = ? ORDER BY rank, sketch LIMIT ?",
        row -> row.getLong(1), key, most);
  }

  /// All articles with a key.
  List<Long> bearers(long key) throws SQLException {
    return bearers(key, -1);
  }

  /// As good as drawn by lot, and the same wherever the article lies: 48 bits, so that two articles hardly ever have one.
  private static long rank(String articleId) {
    long z = 0;
    for (int i = 0; i < articleId.length(); i++) {
      z = (z ^ articleId.charAt(i)) * 0x100000001b3L;
    }
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return (z ^ (z >>> 31)) >>> 16;
  }
}
