package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Sides;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.claim.Edtf;

/// Places after each day on which something was told of them, as rows.
record PlaceDayRows(Session session, PictureText pictures) {

  /// A row: the place after a day, and how many lines of its ledger take effect on that day.
  record Row(PlaceDay day, int lines) {}

  static PlaceDayRows of(Session session, Voices voices) {
    return new PlaceDayRows(session, new PictureText(voices));
  }

  Optional<Row> at(PlaceKey place, LocalDate day) throws SQLException {
    return session.find("SELECT * FROM place_days WHERE place_key = ? AND day = ?", this::row, place, day);
  }

  /// The last row before a day.
  Optional<Row> before(PlaceKey place, LocalDate day) throws SQLException {
    return session.find("""
        SELECT * FROM place_days WHERE place_key = ? AND day < ? ORDER BY day DESC LIMIT 1""", this::row, place, day);
  }

  /// All rows of a place.
  List<Row> all(PlaceKey place) throws SQLException {
    return session.query("SELECT * FROM place_days WHERE place_key = ? ORDER BY day", this::row, place);
  }

  /// The rows with which a dispute begins, within some days.
  List<PlaceDay> disputes(PlaceKey place, LocalDate from, LocalDate to) throws SQLException {
    return session.query("""
        SELECT * FROM place_days WHERE place_key = ? AND day BETWEEN ? AND ? AND disputed = 1 AND from_day = day
        ORDER BY day""", this::row, place, from, to).stream().map(Row::day).toList();
  }

  void insert(PlaceKey place, Row row) throws SQLException {
    PlaceDay day = row.day();
    session.update("""
        INSERT INTO place_days (place_key, day, from_day, since, pictures, disputed, lines)
        VALUES (?, ?, ?, ?, ?, ?, ?)""", place, day.day(), day.from(), day.since(), pictures.write(day.views()),
        day.views().pictures().size() > 1, row.lines());
    for (String side : inside(day)) {
      session.update("INSERT INTO holders (side, place_key, day) VALUES (?, ?, ?)", side, place, day.day());
    }
  }

  /// Whether the sides that are looked up by are those of the states.
  boolean holdersAgree(PlaceKey place) throws SQLException {
    var told = new TreeSet<String>();
    for (Row row : all(place)) {
      inside(row.day()).forEach(side -> told.add(row.day().day() + " " + side));
    }
    return told.equals(new TreeSet<>(session.query("SELECT day || ' ' || side FROM holders WHERE place_key = ?",
        row -> row.getString(1), place)));
  }

  private static Set<String> inside(PlaceDay day) {
    var sides = new TreeSet<String>();
    for (Sides holder : day.holders()) {
      sides.addAll(holder.codes());
    }
    return sides;
  }

  void delete(PlaceKey place, LocalDate day) throws SQLException {
    session.update("DELETE FROM place_days WHERE place_key = ? AND day = ?", place, day);
  }

  Row row(ResultSet row) throws SQLException {
    return new Row(day(row.getString("day"), row.getString("from_day"), row.getString("since"),
        row.getString("pictures")), row.getInt("lines"));
  }

  /// A place after a day, from its columns: day, first day of the state, date as told, pictures.
  PlaceDay day(String... columns) throws SQLException {
    LocalDate day = StoredDay.of(columns[0]);
    return new PlaceDay(day, columns[1].equals(columns[0]) ? day : StoredDay.of(columns[1]), Edtf.parse(columns[2]),
        pictures.read(columns[3]));
  }
}
