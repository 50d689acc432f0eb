package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.ControlLedger;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.claim.Place;

/// Ledgers from rows: the whole of one place from its postings, and what is told of all places from the rows that are
/// kept up to date.
final class LedgerRows {
  private LedgerRows() {}

  /// The ledger of a place, by its key or name.
  static Optional<PlaceLedger> find(Session session, String nameOrKey, Optional<LocalDate> known) throws SQLException {
    Optional<PlaceKey> key = PlaceRows.isKey(session, nameOrKey) ? Optional.of(new PlaceKey(nameOrKey))
        : PlaceRows.withLedger(session, FoldedName.of(nameOrKey));
    return key.isEmpty() ? Optional.empty() : of(session, key.get(), known);
  }

  private static Optional<PlaceLedger> of(Session session, PlaceKey key, Optional<LocalDate> known)
      throws SQLException {
    Place place = session.find("SELECT * FROM places WHERE key = ?", PostingRows::place, key).orElseThrow();
    var control = new ControlLedger();
    control.append(PostingRows.ofPlace(session, key, FoldedName.of(place.name())));
    return known.isPresent() ? control.place(key, known.get()) : control.place(key);
  }

  static List<PlaceLedger> all(Session session) throws SQLException {
    var ledgers = new ArrayList<PlaceLedger>();
    for (PlaceKey key : keys(session)) {
      of(session, key, Optional.empty()).ifPresent(ledgers::add);
    }
    return List.copyOf(ledgers);
  }

  private static List<PlaceKey> keys(Session session) throws SQLException {
    return session.query("SELECT place_key AS key FROM ledgers ORDER BY place_key", PostingRows::key);
  }

  static List<PlaceKey> told(Session session, LocalDate after, LocalDate upTo) throws SQLException {
    return session.query("SELECT DISTINCT place_key AS key FROM place_days WHERE day > ? AND day <= ? ORDER BY place_key",
        PostingRows::key, after, upTo);
  }

  static Map<PlaceKey, Integer> lines(Session session) throws SQLException {
    var lines = new HashMap<PlaceKey, Integer>();
    session.query("SELECT place_key AS key, lines FROM ledgers", row ->
        lines.put(PostingRows.key(row), row.getInt("lines")) == null);
    return lines;
  }

  static Optional<DaySpan> days(Session session) throws SQLException {
    return session.find("SELECT min(from_day) AS first, max(from_day) AS last FROM place_days", LedgerRows::span)
        .orElseThrow();
  }

  private static Optional<DaySpan> span(ResultSet row) throws SQLException {
    Optional<String> first = Session.text(row, "first");
    return first.isEmpty() ? Optional.empty()
        : Optional.of(new DaySpan(StoredDay.of(first.get()), StoredDay.of(row.getString("last"))));
  }

  static List<LocalDate> changes(Session session) throws SQLException {
    return session.query("SELECT DISTINCT from_day FROM place_days ORDER BY from_day",
        row -> StoredDay.of(row.getString(1)));
  }
}
