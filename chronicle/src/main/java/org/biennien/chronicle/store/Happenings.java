package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.Happening;

/// Happenings as they are kept, those asked for last in memory: news of one week is compared with news of the same week
/// again and again. Good as long as whoever changes claims or reports says so; for one thread, within one transaction or
/// for the only one who writes.
final class Happenings {
  private static final int KEPT = 2000;

  private final Session session;
  private final Map<String, Happening> kept = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Happening> eldest) {
      return size() > KEPT;
    }
  };

  Happenings(Session session) {
    this.session = session;
  }

  /// A happening that is kept.
  Happening load(String id) throws SQLException {
    Happening there = kept.get(id);
    if (there != null) {
      return there;
    }
    List<Testimony> told = session.query(ClaimRows.TESTIMONY + "WHERE c.happening = ? ORDER BY c.id",
        ClaimRows::testimony, id);
    return keep(Happening.of(id, told));
  }

  /// A happening that has just been written.
  Happening keep(Happening happening) {
    kept.put(happening.id(), happening);
    return happening;
  }

  /// The happenings of an article are about to go, or its voice is another.
  void forget(String articleId) throws SQLException {
    for (String id : ofArticle(articleId)) {
      kept.remove(id);
    }
  }

  /// Anything may be otherwise now.
  void forget() {
    kept.clear();
  }

  List<String> ofArticle(String articleId) throws SQLException {
    return session.query("SELECT id FROM happenings WHERE article_id = ?", row -> row.getString(1), articleId);
  }
}
