package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.claim.Place;

/// The states of many places on one day, from the rows that are kept up to date.
record StateRows(Session session) {
  /// What is read of a place. The texts of a state stand in one column: each costs calls into SQLite, and a map reads
  /// thousands of rows.
  static final String COLUMNS = "d.day, d.from_day, d.since, d.pictures";
  static final char BETWEEN = '\u001F';
  private static final String STATE = "concat_ws(char(31), " + COLUMNS + ")";
  private static final Pattern COLUMN_END = Pattern.compile(String.valueOf(BETWEEN));
  private static final String ON_DAY = "SELECT l.place_key, l.undated, (SELECT " + STATE + """
       FROM place_days d WHERE d.place_key = l.place_key AND d.day <= ?1 ORDER BY d.day DESC LIMIT 1)
      FROM ledgers l\s""";

  /// A place, and how it stood after the last day told of; absent before the first.
  record Told(PlaceKey key, Place place, int undated, Optional<PlaceDay> day) {
    PlaceState state() {
      return new PlaceState(key, place, day.map(PlaceDay::control).orElseGet(Control.Untold::new),
          day.map(PlaceDay::since), day.map(PlaceDay::day), undated);
    }
  }

  List<PlaceState> all(LocalDate day) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.place_key", states(places().all()), day);
  }

  List<PlaceState> largest(LocalDate day, int limit, int offset) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.lines DESC, l.place_key LIMIT ?2 OFFSET ?3", states(places()), day, limit,
        offset);
  }

  List<PlaceState> heldBy(String side, LocalDate day) throws SQLException {
    return session.query("""
        WITH last AS (
          SELECT place_key, max(day) AS day FROM holders WHERE side = ?1 AND day <= ?2 GROUP BY place_key)
        SELECT l.place_key, l.undated,\s""" + STATE + """
         FROM ledgers l JOIN last ON last.place_key = l.place_key
        JOIN place_days d ON d.place_key = last.place_key AND d.day = last.day
        WHERE NOT EXISTS (
          SELECT 1 FROM place_days x WHERE x.place_key = last.place_key AND x.day > last.day AND x.day <= ?2)
        ORDER BY l.place_key""", states(places()), side, day);
  }

  KeptPlaces places() throws SQLException {
    return session.places().asOfNow();
  }

  private Session.Row<PlaceState> states(KeptPlaces places) {
    return row -> told(places, row, Session.text(row, 3)).state();
  }

  /// From the key of a place, how many of its lines are undated, and [#COLUMNS].
  Told told(KeptPlaces places, ResultSet row, Optional<String> state) throws SQLException {
    String key = row.getString(1);
    Optional<PlaceDay> day = state.isEmpty() ? Optional.empty() : Optional.of(days().day(COLUMN_END.split(state.get(), -1)));
    return new Told(new PlaceKey(key), places.place(key), row.getInt(2), day);
  }

  private PlaceDayRows days() {
    return PlaceDayRows.of(session, session.voices());
  }
}
