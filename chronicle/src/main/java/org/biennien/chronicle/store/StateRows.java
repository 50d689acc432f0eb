package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// The states of many places on one day, from the rows that are kept up to date.
record StateRows(Session session) {
  /// The texts of a place in one column, the name last, and those of its state in another: each column costs calls into
  /// SQLite, and a map reads thousands of rows.
  static final String PLACE = """
      SELECT concat_ws(char(31), l.place_key, ifnull(pl.country, ''), ifnull(pl.gazetteer_id, ''), ifnull(pl.kind, ''),
        pl.name), pl.latitude, pl.longitude, l.undated,\s""";
  static final String STATE = "concat_ws(char(31), d.day, d.from_day, d.since, d.pictures)";
  static final String FROM = " FROM ledgers l JOIN places pl ON pl.key = l.place_key ";
  private static final int TEXTS = 5;
  private static final String BETWEEN = "\u001F";
  private static final String ON_DAY = PLACE + "(SELECT " + STATE + """
       FROM place_days d WHERE d.place_key = l.place_key AND d.day <= ?1 ORDER BY d.day DESC LIMIT 1)""" + FROM;

  /// A place, and how it stood after the last day told of; absent before the first.
  record Told(PlaceKey key, Place place, int undated, Optional<PlaceDay> day) {
    PlaceState state() {
      return new PlaceState(key, place, day.map(PlaceDay::control).orElseGet(Control.Untold::new),
          day.map(PlaceDay::since), day.map(PlaceDay::day), undated);
    }
  }

  List<PlaceState> byKey(LocalDate day, int limit, int offset) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.place_key LIMIT ?2 OFFSET ?3", states(), day, limit, offset);
  }

  List<PlaceState> largest(LocalDate day, int limit, int offset) throws SQLException {
    return session.query(ON_DAY + "ORDER BY l.lines DESC, l.place_key LIMIT ?2 OFFSET ?3", states(), day, limit, offset);
  }

  List<PlaceState> heldBy(String side, LocalDate day) throws SQLException {
    return session.query("""
        WITH last AS (
          SELECT place_key, max(day) AS day FROM holders WHERE side = ?1 AND day <= ?2 GROUP BY place_key)
        """ + PLACE + STATE + FROM + """
        JOIN last ON last.place_key = l.place_key
        JOIN place_days d ON d.place_key = last.place_key AND d.day = last.day
        WHERE NOT EXISTS (
          SELECT 1 FROM place_days x WHERE x.place_key = last.place_key AND x.day > last.day AND x.day <= ?2)
        ORDER BY l.place_key""", states(), side, day);
  }

  private Session.Row<PlaceState> states() {
    Session.Row<Told> told = told();
    return row -> told.read(row).state();
  }

  /// Reads the columns of [#PLACE] and, as the fifth, [#STATE].
  Session.Row<Told> told() {
    PlaceDayRows days = PlaceDayRows.of(session, session.voices());
    return row -> {
      String[] texts = row.getString(1).split(BETWEEN, TEXTS);
      Optional<String> state = Optional.ofNullable(row.getString(5));
      Optional<PlaceDay> day = state.isEmpty() ? Optional.empty()
          : Optional.of(days.day(state.get().split(BETWEEN, -1)));
      return new Told(new PlaceKey(texts[0]), place(row, texts), row.getInt(4), day);
    };
  }

  private static Place place(ResultSet row, String[] texts) throws SQLException {
    double latitude = row.getDouble(2);
    Optional<Coordinates> coordinates = row.wasNull() ? Optional.empty()
        : Optional.of(new Coordinates(latitude, row.getDouble(3)));
    return new Place(texts[4], coordinates, some(texts[1]), some(texts[2]), PlaceKind.of(texts[3]));
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
