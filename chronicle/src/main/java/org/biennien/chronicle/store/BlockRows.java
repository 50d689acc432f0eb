package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.coref.Blocks;
import org.biennien.chronicle.coref.DayRange;
import org.biennien.chronicle.coref.Happening;

/// The keys under which happenings find each other, as rows.
final class BlockRows {
  private BlockRows() {}

  /// Writes the keys of a happening that is kept.
  static void insert(Session session, Happening happening) throws SQLException {
    int number = number(session, happening);
    Optional<Long> first = first(happening);
    Optional<Long> last = last(happening);
    session.update("""
        INSERT INTO blocks (key, happening, first_day, last_day) SELECT value, ?2, ?3, ?4 FROM json_each(?1)""",
        keys(happening), number, first, last);
  }

  /// Takes the keys of a happening out that is still kept with its claims.
  static void delete(Session session, Happening happening) throws SQLException {
    session.update("""
        DELETE FROM blocks WHERE (key, happening) IN (SELECT value, ?2 FROM json_each(?1))""", keys(happening),
        number(session, happening));
  }

  /// As a list that SQLite reads, so that one statement takes all of them.
  private static String keys(Happening happening) {
    return Blocks.of(happening).toString();
  }

  private static int number(Session session, Happening happening) throws SQLException {
    return session.find("SELECT number FROM happenings WHERE id = ?", row -> row.getInt(1), happening.id()).orElseThrow();
  }

  /// The happenings, itself among them, that share a key and may have been on one day: only they can be the same, since
  /// what has days on the calendar is never one with what has none, nor with what has others. Sorted.
  static Set<String> near(Session session, Happening happening) throws SQLException {
    Optional<Long> first = first(happening);
    return new TreeSet<>(first.isPresent()
        ? session.query("""
            SELECT id FROM happenings WHERE number IN (SELECT b.happening FROM json_each(?1) k CROSS JOIN blocks b
              WHERE b.key = k.value AND b.first_day <= ?2 AND b.last_day >= ?3)""", row -> row.getString(1),
            keys(happening), last(happening), first)
        : session.query("""
            SELECT id FROM happenings WHERE number IN (SELECT b.happening FROM json_each(?1) k CROSS JOIN blocks b
              WHERE b.key = k.value AND b.first_day IS NULL)""", row -> row.getString(1), keys(happening)));
  }

  private static Optional<Long> first(Happening happening) {
    return DayRange.of(happening).map(DayRange::from).map(LocalDate::toEpochDay);
  }

  private static Optional<Long> last(Happening happening) {
    return DayRange.of(happening).map(DayRange::to).map(LocalDate::toEpochDay);
  }

  /// How many keys of a happening are kept that should be.
  static int kept(Session session, Happening happening) throws SQLException {
    return session.count("""
        SELECT count(*) FROM json_each(?1) k
        WHERE EXISTS (SELECT 1 FROM blocks b WHERE b.key = k.value AND b.happening = ?2)""", keys(happening),
        number(session, happening));
  }
}
