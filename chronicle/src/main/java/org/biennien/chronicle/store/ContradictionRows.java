package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.Contradictions;

/// Claims that cannot both be so, as rows: rival holders from the ledgers, the rest from events.
final class ContradictionRows {
  private static final Contradictions CONTRADICTIONS = new Contradictions();
  /// One pair of claims may dispute a place for many days, and several places: it is listed once.
  private static final String RIVALS = """
      SELECT 0 AS rank, 'rival_holders' AS kind, first, second, min(place_key || ' ' || day), reason
      FROM rivals GROUP BY first, second""";
  private static final String ALL = RIVALS + """
       UNION ALL SELECT CASE kind WHEN 'denied' THEN 1 ELSE 2 END, kind, first, second, '', reason
      FROM event_contradictions""";

  private ContradictionRows() {}

  /// The contradictions within an event.
  static void insert(Session session, Event event) throws SQLException {
    if (event.testimonies().size() > 1) {
      for (Contradiction found : CONTRADICTIONS.in(event)) {
        session.update("""
            INSERT INTO event_contradictions (event_id, kind, first, second, reason) VALUES (?, ?, ?, ?, ?)""",
            event.id(), found.kind().label(), found.first().claim().id(), found.second().claim().id(), found.reason());
      }
    }
  }

  private record Row(Contradiction.Kind kind, String first, String second, String reason) {}

  static List<Contradiction> page(Session session, int limit, int offset) throws SQLException {
    List<Row> rows = session.query(ALL + " ORDER BY rank, first, second LIMIT ? OFFSET ?", row -> new Row(
        Contradiction.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("first"),
        row.getString("second"), row.getString("reason")), limit, offset);
    var found = new ArrayList<Contradiction>();
    for (Row row : rows) {
      Testimony first = ClaimRows.find(session, row.first).orElseThrow();
      Testimony second = ClaimRows.find(session, row.second).orElseThrow();
      found.add(new Contradiction(row.kind, first, second, row.reason));
    }
    return List.copyOf(found);
  }

  static int count(Session session) throws SQLException {
    return session.count("SELECT (SELECT count(*) FROM (SELECT 1 FROM rivals GROUP BY first, second)) "
        + "+ (SELECT count(*) FROM event_contradictions)");
  }

  /// The claims that rival another: who has a place that the other gives to somebody else.
  static List<String> rivals(Session session, String claimId) throws SQLException {
    return session.query("SELECT second FROM rivals WHERE first = ?1 UNION SELECT first FROM rivals WHERE second = ?1",
        row -> row.getString(1), claimId);
  }
}
