package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;

/// Of each day of a place, by when all that takes effect up to it had been said for certain, and when the first of what
/// takes effect after it was; [#NEVER] where nobody knows, or nothing does. Both grow with the days, so how a place stood by
/// what was known on some day is found by one look into an index.
record HeardRows(Session session) {
  /// Later than any day of knowledge.
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private static final String NEXT = """
      SELECT d.day, d.heard_by, (SELECT max(ifnull(p.said, ?3)) FROM postings p
          WHERE p.place_key = d.place_key AND p.day = d.day)
        FROM place_days d WHERE d.place_key = ?1 AND d.day %s ?2 ORDER BY d.day LIMIT 1""";
  private static final String BEFORE = """
      SELECT d.day, d.heard_after, (SELECT min(ifnull(p.said, ?3)) FROM postings p
          WHERE p.place_key = d.place_key AND p.day = d.day)
        FROM place_days d WHERE d.place_key = ?1 AND d.day %s ?2 ORDER BY d.day DESC LIMIT 1""";

  /// A day of a place.
  ///
  /// @param kept what is kept of it
  /// @param own what follows from its own postings alone
  private record Heard(String day, String kept, String own) {}

  /// Brings the days of a place up to date after those from `first` to `last` were made anew: each way until a day is as it
  /// was.
  void settle(PlaceKey place, LocalDate first, LocalDate last) throws SQLException {
    by(place, first, last);
    after(place, first, last);
  }

  private void by(PlaceKey place, LocalDate first, LocalDate last) throws SQLException {
    String by = session.find("SELECT heard_by FROM place_days WHERE place_key = ? AND day < ? ORDER BY day DESC LIMIT 1",
        row -> row.getString(1), place, first).orElse("");
    Optional<Heard> next = one(NEXT.formatted(">="), place, first);
    while (next.isPresent()) {
      Heard heard = next.get();
      by = heard.own.compareTo(by) > 0 ? heard.own : by;
      boolean same = by.equals(heard.kept);
      if (!same) {
        session.update("UPDATE place_days SET heard_by = ? WHERE place_key = ? AND day = ?", by, place, heard.day);
      }
      next = same && heard.day.compareTo(last.toString()) > 0 ? Optional.empty() : one(NEXT.formatted(">"), place, heard.day);
    }
  }

  private void after(PlaceKey place, LocalDate first, LocalDate last) throws SQLException {
    String after = session.find("""
        SELECT min(d.heard_after, (SELECT min(ifnull(p.said, ?3)) FROM postings p
            WHERE p.place_key = d.place_key AND p.day = d.day))
          FROM place_days d WHERE d.place_key = ?1 AND d.day > ?2 ORDER BY d.day LIMIT 1""", row -> row.getString(1), place, last,
        NEVER).orElse(NEVER.toString());
    Optional<Heard> before = one(BEFORE.formatted("<="), place, last);
    while (before.isPresent()) {
      Heard heard = before.get();
      boolean same = after.equals(heard.kept);
      if (!same) {
        session.update("UPDATE place_days SET heard_after = ? WHERE place_key = ? AND day = ?", after, place, heard.day);
      }
      after = heard.own.compareTo(after) < 0 ? heard.own : after;
      before = same && heard.day.compareTo(first.toString()) < 0 ? Optional.empty()
          : one(BEFORE.formatted("<"), place, heard.day);
    }
  }

  private Optional<Heard> one(String sql, PlaceKey place, Object day) throws SQLException {
    return session.find(sql, row -> new Heard(row.getString(1), row.getString(2), row.getString(3)), place, day, NEVER);
  }

  /// Whether the days of a place are those that follow from its postings.
  boolean agree(PlaceKey place) throws SQLException {
    return session.count("""
        WITH told AS (
          SELECT day, max(ifnull(said, ?2)) AS latest, min(ifnull(said, ?2)) AS earliest
            FROM postings WHERE place_key = ?1 AND day IS NOT NULL GROUP BY day),
        heard AS (
          SELECT day, max(latest) OVER (ORDER BY day) AS by,
            ifnull(min(earliest) OVER (ORDER BY day ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), ?2) AS after FROM told)
        SELECT count(*) FROM place_days d LEFT JOIN heard h ON h.day = d.day
          WHERE d.place_key = ?1 AND (d.heard_by IS NOT h.by OR d.heard_after IS NOT h.after)""", place, NEVER) == 0;
  }
}
