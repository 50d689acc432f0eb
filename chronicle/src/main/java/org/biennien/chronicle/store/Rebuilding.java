package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decided;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.PostingRules;

/// Makes everything anew that follows from articles, claims and decisions, within one transaction. Never more than one
/// article, one place or one event with those near it is in memory.
final class Rebuilding {
  private static final int PAGE = 500;
  /// Those that others point to come last.
  private static final List<String> DERIVED = List.of("event_contradictions", "merges", "event_happenings", "event_sides",
      "event_places", "events", "blocks", "happenings", "rivals", "holders", "place_days", "undated_lines", "side_places", "ledgers",
      "voices", "postings", "codes", "copies", "sketch_keys", "sketches");

  private final Session session;
  private final PostingRules rules;

  /// Work with one article or place.
  @FunctionalInterface
  private interface Work {
    void with(String id) throws SQLException;
  }

  Rebuilding(Session session, PostingRules rules) {
    this.session = session;
    this.rules = rules;
  }

  void rebuild() throws SQLException {
    for (String table : DERIVED) {
      session.update("DELETE FROM " + table);
    }
    session.happenings().forget();
    session.update("DELETE FROM places WHERE key NOT IN (SELECT place_key FROM claim_places)");
    each("SELECT key FROM places WHERE key > ? ORDER BY key LIMIT ?", key -> PlaceRows.whole(session, key));
    each("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?",
        id -> new CopyLinks(session).add(ArticleRows.find(session, id).orElseThrow()));
    each("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?", id -> CopyRows.revoice(session, Set.of(id)));
    each("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?", id -> ClaimRows.reword(session, id));
    each("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?", this::post);
    each("SELECT key FROM places WHERE key > ? ORDER BY key LIMIT ?", this::ledger);
    Decided decided = DecisionRows.decided(session);
    each("SELECT id FROM articles WHERE id > ? ORDER BY id LIMIT ?", id -> {
      var joining = new Joining(session, decided);
      joining.insert(id);
      joining.rejoin(joining.ofArticle(id));
    });
    RevisionRows.fresh(session);
  }

  /// Goes through ids page by page, since rows are written on the way.
  private void each(String page, Work work) throws SQLException {
    String last = "";
    while (true) {
      List<String> ids = session.query(page, row -> row.getString(1), last, PAGE);
      for (String id : ids) {
        work.with(id);
      }
      if (ids.size() < PAGE) {
        return;
      }
      last = ids.getLast();
    }
  }

  private void post(String articleId) throws SQLException {
    for (Testimony told : ClaimRows.ofArticle(session, articleId)) {
      CodeRows.add(session, told.claim());
    }
    for (Posting posting : new Writing(session, rules).postings(articleId)) {
      PostingRows.insert(session, posting);
    }
  }

  private void ledger(String key) throws SQLException {
    var upkeep = new LedgerUpkeep(session);
    session.query(PostingRows.SELECT + "WHERE p.place_key = ?", row -> {
      upkeep.touch(PostingRows.posting(row), 1);
      return key;
    }, key);
    upkeep.settle();
  }
}
