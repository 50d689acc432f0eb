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
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.ControlLedger;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Ledgers from rows: the whole of one place from its postings, the state of many places on one day from the rows that
/// are kept up to date.
final class LedgerRows {
  /// The texts of a state in one column, the name last: each column costs calls into SQLite, and a map reads thousands of
  /// rows.
  private static final String STATE = """
      SELECT concat_ws(char(31), l.place_key, ifnull(pl.country, ''), ifnull(pl.gazetteer_id, ''), ifnull(pl.kind, ''),
        ifnull(d.day, ''), ifnull(d.from_day, ''), ifnull(d.since, ''), ifnull(d.pictures, ''), pl.name),
        pl.latitude, pl.longitude, l.undated
      FROM ledgers l JOIN places pl ON pl.key = l.place_key\s""";
  private static final int TEXTS = 9;
  private static final String ON_DAY = STATE + """
      LEFT JOIN place_days d ON d.place_key = l.place_key
        AND d.day = (SELECT max(x.day) FROM place_days x WHERE x.place_key = l.place_key AND x.day <= ?1)\s""";

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

  static List<PlaceState> places(Session session, LocalDate day, int limit, int offset) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.place_key LIMIT ?2 OFFSET ?3", state(session), day, limit, offset);
  }

  static List<PlaceState> largest(Session session, LocalDate day, int limit, int offset) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.lines DESC, l.place_key LIMIT ?2 OFFSET ?3", state(session), day, limit,
        offset);
  }

  static List<PlaceState> heldBy(Session session, String side, LocalDate day) throws SQLException {
    return session.query("""
        WITH last AS (
          SELECT place_key, max(day) AS day FROM holders WHERE side = ?1 AND day <= ?2 GROUP BY place_key)
        """ + STATE + """
        JOIN last ON last.place_key = l.place_key
        JOIN place_days d ON d.place_key = last.place_key AND d.day = last.day
        WHERE NOT EXISTS (
          SELECT 1 FROM place_days x WHERE x.place_key = last.place_key AND x.day > last.day AND x.day <= ?2)
        ORDER BY l.place_key""", state(session), side, day);
  }

  static List<PlaceKey> told(Session session, LocalDate after, LocalDate upTo) throws SQLException {
    return session.query("SELECT DISTINCT place_key AS key FROM place_days WHERE day > ? AND day <= ? ORDER BY place_key",
        PostingRows::key, after, upTo);
  }

  private static Session.Row<PlaceState> state(Session session) {
    PlaceDayRows days = PlaceDayRows.of(session, session.voices());
    return row -> {
      String[] texts = row.getString(1).split("\u001F", TEXTS);
      Optional<PlaceDay> day = texts[4].isEmpty() ? Optional.empty()
          : Optional.of(days.day(texts[4], texts[5], texts[6], texts[7]));
      return new PlaceState(new PlaceKey(texts[0]), place(row, texts),
          day.map(PlaceDay::control).orElseGet(Control.Untold::new), day.map(PlaceDay::since), day.map(PlaceDay::day),
          row.getInt(4));
    };
  }

  private static Place place(ResultSet row, String[] texts) throws SQLException {
    double latitude = row.getDouble(2);
    Optional<Coordinates> coordinates = row.wasNull() ? Optional.empty()
        : Optional.of(new Coordinates(latitude, row.getDouble(3)));
    return new Place(texts[8], coordinates, told(texts[1]), told(texts[2]), PlaceKind.of(texts[3]));
  }

  private static Optional<String> told(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
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
        : Optional.of(new DaySpan(LocalDate.parse(first.get()), LocalDate.parse(row.getString("last"))));
  }

  static List<LocalDate> changes(Session session) throws SQLException {
    return session.query("SELECT DISTINCT from_day FROM place_days ORDER BY from_day",
        row -> LocalDate.parse(row.getString(1)));
  }
}
