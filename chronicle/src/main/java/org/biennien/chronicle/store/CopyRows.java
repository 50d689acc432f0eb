package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.chronicle.FoldedName;

/// Near copies of articles as rows. All copies of one text speak with the voice of the one whose id sorts
/// first, so the order of arrival does not matter.
final class CopyRows {
  private CopyRows() {}

  /// An article and all that are copies of it, of one of its copies, and so on; sorted.
  static List<String> family(Session session, String articleId) throws SQLException {
    return session.query("""
        WITH RECURSIVE family (id) AS (
          SELECT ?
          UNION SELECT c.second FROM family f JOIN copies c ON c.first = f.id
          UNION SELECT c.first FROM family f JOIN copies c ON c.second = f.id)
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
