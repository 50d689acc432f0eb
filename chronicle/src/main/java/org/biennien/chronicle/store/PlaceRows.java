package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// Places as rows.
final class PlaceRows {
  private PlaceRows() {}

  static List<PlaceSummary> named(Session session, String folded) throws SQLException {
    return session.query("""
        SELECT pl.*, n.rank,
          (SELECT count(*) FROM claim_places c WHERE c.place_key = pl.key) AS claims,
          coalesce((SELECT postings FROM ledgers l WHERE l.place_key = pl.key), 0) AS postings
        FROM (SELECT place_key, min(CASE WHEN folded = ?1 THEN 0 WHEN folded LIKE ?1
        || '%' THEN 1 ELSE 2 END) AS rank
              FROM place_names WHERE folded LIKE '%' || ?1 || '%' GROUP BY place_key) n
        JOIN places pl ON pl.key = n.place_key
        WHERE EXISTS (SELECT 1 FROM claim_places c WHERE c.place_key = pl.key)
        ORDER BY n.rank, postings DESC, claims DESC, pl.key""",
        row -> new PlaceSummary(PostingRows.key(row), PostingRows.place(row), row.getInt("claims"),
            row.getInt("postings")), folded);
  }

  /// Works out anew what a place is a part of.
  static void whole(Session session, String key) throws SQLException {
    Place place = session.find("SELECT * FROM places WHERE key = ?", PostingRows::place, key).orElseThrow();
    session.update("UPDATE places SET whole = ? WHERE key = ?", PlaceKey.wholeOf(place), key);
  }

  /// Whether this is the key of a place with a ledger.
  static boolean isKey(Session session, String text) throws SQLException {
    return session.count("SELECT EXISTS (SELECT 1 FROM ledgers WHERE place_key = ?)", text) == 1;
  }

  /// The place with a ledger that bears this name, or the only one whose name contains it.
  static Optional<PlaceKey> withLedger(Session session, String folded) throws SQLException {
    List<PlaceKey> exact = session.query("""
        SELECT place_key AS key FROM place_names n WHERE folded = ?
          AND EXISTS (SELECT 1 FROM ledgers l WHERE l.place_key = n.place_key)
        ORDER BY (SELECT postings FROM ledgers l WHERE l.place_key = n.place_key) DESC, place_key""",
        PostingRows::key, folded);
    if (!exact.isEmpty() || folded.isEmpty()) {
      return exact.stream().findFirst();
    }
    List<PlaceKey> near = session.query("""
        SELECT DISTINCT place_key AS key FROM place_names n WHERE folded LIKE '%' || ? || '%'
          AND EXISTS (SELECT 1 FROM ledgers l WHERE l.place_key = n.place_key) LIMIT 2""",
        PostingRows::key, folded);
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }
}
