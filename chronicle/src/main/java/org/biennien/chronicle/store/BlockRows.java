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
    for (long key : Blocks.of(happening)) {
      session.update("INSERT INTO blocks (key, happening, first_day, last_day) VALUES (?, ?, ?, ?)", key, number, first,
          last);
    }
  }

  /// Takes the keys of a happening out that is still kept with its claims.
  static void delete(Session session, Happening happening) throws SQLException {
    int number = number(session, happening);
    for (long key : Blocks.of(happening)) {
      session.update("DELETE FROM blocks WHERE key = ? AND happening = ?", key, number);
    }
  }

  private static int number(Session session, Happening happening) throws SQLException {
    return session.find("SELECT number FROM happenings WHERE id = ?", row -> row.getInt(1), happening.id()).orElseThrow();
  }

  /// The happenings, itself among them, that share a key and may have been on one day: only they can be the same, since
  /// what has days on the calendar is never one with what has none, nor with what has others. Sorted.
  static Set<String> near(Session session, Happening happening) throws SQLException {
    var near = new TreeSet<String>();
    Optional<Long> first = first(happening);
    for (long key : Blocks.of(happening)) {
      near.addAll(first.isPresent()
          ? session.query("""
              SELECT h.id FROM blocks b JOIN happenings h ON h.number = b.happening
              WHERE b.key = ? AND b.first_day <= ? AND b.last_day >= ?""", row -> row.getString(1), key,
              last(happening), first)
          : session.query("""
              SELECT h.id FROM blocks b JOIN happenings h ON h.number = b.happening
              WHERE b.key = ? AND b.first_day IS NULL""", row -> row.getString(1), key));
    }
    return near;
  }

  private static Optional<Long> first(Happening happening) {
    return DayRange.of(happening).map(DayRange::from).map(LocalDate::toEpochDay);
  }

  private static Optional<Long> last(Happening happening) {
    return DayRange.of(happening).map(DayRange::to).map(LocalDate::toEpochDay);
  }

  /// How many keys of a happening are kept that should be.
  static int kept(Session session, Happening happening) throws SQLException {
    int number = number(session, happening);
    int kept = 0;
    for (long key : Blocks.of(happening)) {
      kept += session.count("SELECT EXISTS (SELECT 1 FROM blocks WHERE key = ? AND happening = ?)", key, number);
    }
    return kept;
  }
}
