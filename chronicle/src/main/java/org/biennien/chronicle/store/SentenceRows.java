package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.claim.Article;
import org.biennien.text.Span;

/// The sentences of articles as rows: where each stands in the text.
final class SentenceRows {
  private SentenceRows() {}

  /// Puts these in the place of those that are kept.
  static void replace(Session session, String articleId, List<Span> sentences) throws SQLException {
    session.update("DELETE FROM sentences WHERE article_id = ?", articleId);
    session.update("""
        INSERT INTO sentences (article_id, start, end) SELECT ?1, value ->> 0, value ->> 1 FROM json_each(?2)""",
        articleId, sentences.stream().map(span -> List.of(span.start(), span.end())).toList());
  }

  /// The sentences of an article as they were cut when it was read; where that was not kept, as they are cut today.
  static SentenceSpans of(Session session, Article article) throws SQLException {
    List<Span> told = ofArticle(session, article.id());
    return told.isEmpty() ? SentenceSpans.of(article) : new SentenceSpans(article.text(), told);
  }

  /// In reading order; none where nobody told them.
  static List<Span> ofArticle(Session session, String articleId) throws SQLException {
    return session.query("SELECT start, end FROM sentences WHERE article_id = ? ORDER BY start",
        row -> new Span(row.getInt(1), row.getInt(2)), articleId);
  }
}
