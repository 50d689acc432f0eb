package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.Contradictions;

/// Claims that cannot both be so, as rows: rival holders from the ledgers, the rest from events.
final class ContradictionRows {
  private static final Contradictions CONTRADICTIONS = new Contradictions();

  private ContradictionRows() {}

  /// The contradictions within an event.
  ///
  /// @param number of the event
  static void insert(Session session, Event event, long number) throws SQLException {
    if (event.testimonies().size() > 1) {
      for (Contradiction found : CONTRADICTIONS.in(event)) {
        session.update("""
            INSERT INTO event_contradictions (event, kind, first, second, reason) VALUES (?, ?, ?, ?, ?)""",
            number, found.kind().label(), found.first().claim().id(), found.second().claim().id(),
            GroundText.ofWords(found.about()));
      }
    }
  }

  /// Looks again at the events that an article tells of, after it got another voice.
  static void renew(Session session, String articleId) throws SQLException {
    for (long number : session.query("""
        SELECT DISTINCT e.event FROM happenings h JOIN event_happenings e ON e.happening = h.id
        WHERE h.article_id = ?""", row -> row.getLong(1), articleId)) {
      session.update("DELETE FROM event_contradictions WHERE event = ?", number);
      insert(session, EventRows.event(session, number), number);
    }
  }

  /// Two claims of a kind; what clashes is looked up only for those that are shown.
  private record Pair(String first, String second) {}

  static List<Contradiction> page(Session session, int limit, int offset) throws SQLException {
    var found = new ArrayList<Contradiction>();
    int passed = 0;
    for (Contradiction.Kind kind : Contradiction.Kind.values()) {
      int ofKind = count(session, kind);
      int skip = Math.max(offset - passed, 0);
      if (found.size() < limit && skip < ofKind) {
        for (Pair pair : pairs(session, kind, limit - found.size(), skip)) {
          found.add(contradiction(session, kind, pair));
        }
      }
      passed += ofKind;
    }
    return List.copyOf(found);
  }

  /// One pair of claims may dispute a place for many days, and several places: it is listed once.
  private static List<Pair> pairs(Session session, Contradiction.Kind kind, int limit, int offset) throws SQLException {
    Session.Row<Pair> pair = row -> new Pair(row.getString("first"), row.getString("second"));
    return switch (kind) {
      case RIVAL_HOLDERS -> session.query("""
          SELECT DISTINCT first, second FROM rivals ORDER BY first, second LIMIT ? OFFSET ?""", pair, limit, offset);
      case DENIED, TOLL -> session.query("""
          SELECT first, second FROM event_contradictions WHERE kind = ? ORDER BY first, second LIMIT ? OFFSET ?""",
          pair, kind.label(), limit, offset);
    };
  }

  private static Contradiction contradiction(Session session, Contradiction.Kind kind, Pair pair) throws SQLException {
    String reason = switch (kind) {
      case RIVAL_HOLDERS -> session.find("""
          SELECT reason FROM rivals WHERE first = ? AND second = ? ORDER BY place_key, day LIMIT 1""",
          row -> row.getString(1), pair.first, pair.second).orElseThrow();
      case DENIED, TOLL -> session.find("""
          SELECT reason FROM event_contradictions WHERE kind = ? AND first = ? AND second = ?""",
          row -> row.getString(1), kind.label(), pair.first, pair.second).orElseThrow();
    };
    Testimony first = ClaimRows.find(session, pair.first).orElseThrow();
    Testimony second = ClaimRows.find(session, pair.second).orElseThrow();
    return new Contradiction(kind, first, second, GroundText.words(reason));
  }

  static int count(Session session) throws SQLException {
    int all = 0;
    for (Contradiction.Kind kind : Contradiction.Kind.values()) {
      all += count(session, kind);
    }
    return all;
  }

  private static int count(Session session, Contradiction.Kind kind) throws SQLException {
    return switch (kind) {
      case RIVAL_HOLDERS -> session.count("SELECT count(*) FROM (SELECT DISTINCT first, second FROM rivals)");
      case DENIED, TOLL -> session.count("SELECT count(*) FROM event_contradictions WHERE kind = ?", kind.label());
    };
  }

  /// The claims that rival another: who has a place that the other gives to somebody else.
  static List<String> rivals(Session session, String claimId) throws SQLException {
    return session.query("SELECT second FROM rivals WHERE first = ?1 UNION SELECT first FROM rivals WHERE second = ?1",
        row -> row.getString(1), claimId);
  }
}
