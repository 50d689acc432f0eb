package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;

/// The number of the store's state, and which article it last changed with.
final class RevisionRows {
  private RevisionRows() {}

  static long revision(Session session) throws SQLException {
    return session.find("SELECT revision FROM store", row -> row.getLong(1)).orElseThrow();
  }

  static String identity(Session session) throws SQLException {
    return session.find("SELECT identity FROM store", row -> row.getString(1)).orElseThrow();
  }

  /// Begins a new revision.
  static void next(Session session) throws SQLException {
    session.update("UPDATE store SET revision = revision + 1");
  }

  /// Begins a new revision with an article that was written or removed.
  static void next(Session session, String articleId) throws SQLException {
    next(session);
    session.update("DELETE FROM changes WHERE article_id = ?", articleId);
    session.update("INSERT INTO changes (revision, article_id) SELECT revision, ? FROM store", articleId);
  }

  /// Begins a new revision in which everything derived is as this program derives it.
  static void fresh(Session session) throws SQLException {
    session.update("UPDATE store SET revision = revision + 1, stale = 0");
  }

  /// Whether an older program wrote the store, so that what is derived must be made anew.
  static boolean stale(Session session) throws SQLException {
    return session.count("SELECT stale FROM store") == 1;
  }

  static List<Change> since(Session session, long revision, int limit) throws SQLException {
    return session.query("""
        SELECT revision, article_id FROM changes WHERE revision > ? ORDER BY revision LIMIT ?""",
        row -> new Change(row.getLong(1), row.getString(2)), revision, limit);
  }
}
