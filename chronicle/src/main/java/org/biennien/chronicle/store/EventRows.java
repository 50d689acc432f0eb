package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.DayRange;
import org.biennien.chronicle.coref.Happening;
import org.biennien.claim.PlaceMention;

/// Events as rows: which happenings they are made of, and why.
final class EventRows {
  private static final int LONG_DAYS = 31;
  /// As in the index of schema 8.
  private static final String LONG = "julianday(last_day) - julianday(first_day) > " + LONG_DAYS;

  private EventRows() {}

  static void insert(Session session, Event event, List<Happening> happenings) throws SQLException {
    Optional<LocalDate> first = days(happenings).map(DayRange::from).min(LocalDate::compareTo);
    Optional<LocalDate> last = days(happenings).map(DayRange::to).max(LocalDate::compareTo);
    session.update("INSERT INTO events (id, type, status, first_day, last_day) VALUES (?, ?, ?, ?, ?)",
        event.id(), event.type().label(), event.status().label(), first, last);
    for (Happening happening : happenings) {
      session.update("INSERT INTO event_happenings (happening, event_id) VALUES (?, ?)", happening.id(),
          event.id());
    }
    for (String side : event.sides()) {
      session.update("INSERT INTO event_sides (event_id, side) VALUES (?, ?)", event.id(), side);
    }
    for (Testimony told : event.testimonies()) {
      for (PlaceMention mention : told.claim().place()) {
        session.update("INSERT OR IGNORE INTO event_places (event_id, place_key) VALUES (?, ?)",
            event.id(), PlaceKey.of(mention.place()));
      }
    }
    ContradictionRows.insert(session, event);
    for (Merge merge : event.merges()) {
      session.update("INSERT INTO merges (event_id, first, second, score, reasons) VALUES (?, ?, ?, ?, ?)",
          event.id(), merge.first(), merge.second(), merge.score(), GroundText.of(merge.grounds()));
    }
  }

  /// A told day counts before one that only the publication gives.
  private static Stream<DayRange> days(List<Happening> happenings) {
    List<DayRange> days = happenings.stream().flatMap(happening -> DayRange.of(happening).stream()).toList();
    return days.stream().anyMatch(DayRange::told) ? days.stream().filter(DayRange::told) : days.stream();
  }

  static List<Event> find(Session session, EventQuery query) throws SQLException {
    var arguments = new ArrayList<Object>();
    String sql = select("id, first_day IS NULL AS undated, first_day, last_day", query, arguments)
        + " ORDER BY undated, first_day, last_day, id LIMIT ? OFFSET ?";
    arguments.add(query.limit());
    arguments.add(query.offset());
    var events = new ArrayList<Event>();
    for (String id : session.query(sql, row -> row.getString("id"), arguments.toArray())) {
      events.add(event(session, id));
    }
    return events;
  }

  /// How many events there are, whatever the limit.
  static int count(Session session, EventQuery query) throws SQLException {
    var arguments = new ArrayList<Object>();
    String sql = select("count(*) AS events", query, arguments);
    return session.query(sql, row -> row.getInt("events"), arguments.toArray()).stream().mapToInt(n -> n).sum();
  }

  /// Events that may have been on a day or later begin at most a month before it, or last longer than a month: each
  /// kind is found by an index of its own.
  private static String select(String columns, EventQuery query, List<Object> arguments) {
    var sql = new StringBuilder("SELECT " + columns + " FROM events e WHERE 1 = 1");
    if (query.from().isPresent()) {
      LocalDate month = query.from().get().minusDays(LONG_DAYS);
      add(sql, arguments, " AND (first_day IS NULL) = 0 AND first_day >= ?", month);
      conditions(query, sql, arguments);
      add(sql.append(" UNION ALL SELECT " + columns + " FROM events e WHERE " + LONG), arguments, " AND first_day < ?",
          month);
    }
    conditions(query, sql, arguments);
    return sql.toString();
  }

  static SortedMap<YearMonth, Integer> months(Session session) throws SQLException {
    var months = new TreeMap<YearMonth, Integer>();
    session.query("""
        SELECT substr(first_day, 1, 7) AS month, count(*) AS events FROM events WHERE first_day IS NOT NULL
        GROUP BY month""", row -> months.put(YearMonth.parse(row.getString("month")), row.getInt("events")) == null);
    return months;
  }

  private static void conditions(EventQuery query, StringBuilder sql, List<Object> arguments) {
    query.type().ifPresent(type -> add(sql, arguments, " AND type = ?", type.label()));
    query.status().ifPresent(status -> add(sql, arguments, " AND status = ?", status.label()));
    query.side().ifPresent(side -> add(sql, arguments,
        " AND id IN (SELECT event_id FROM event_sides WHERE side = ?)", side));
    query.place().ifPresent(place -> add(sql, arguments,
        " AND id IN (SELECT event_id FROM event_places WHERE place_key = ?)", place));
    query.from().ifPresent(day -> add(sql, arguments, " AND last_day >= ?", day));
    query.to().ifPresent(day -> add(sql, arguments, " AND first_day <= ?", day));
    query.dated().ifPresent(dated -> sql.append(dated ? " AND first_day IS NOT NULL" : " AND first_day IS NULL"));
  }

  private static void add(StringBuilder sql, Collection<Object> arguments, String part, Object argument) {
    sql.append(part);
    arguments.add(argument);
  }

  static Optional<Event> find(Session session, String id) throws SQLException {
    return session.count("SELECT count(*) FROM events WHERE id = ?", id) == 0
        ? Optional.empty() : Optional.of(event(session, id));
  }

  /// The event that a claim stands in.
  static Optional<Event> ofClaim(Session session, String claimId) throws SQLException {
    Optional<String> id = session.find("""
        SELECT event_id FROM event_happenings JOIN claims USING (happening) WHERE claims.id = ?""",
        row -> row.getString(1), claimId);
    return id.isEmpty() ? Optional.empty() : find(session, id.get());
  }

  private static Event event(Session session, String id) throws SQLException {
    List<Testimony> told = session.query(ClaimRows.TESTIMONY + """
        JOIN event_happenings h ON h.happening = c.happening WHERE h.event_id = ? ORDER BY c.id""",
        ClaimRows::testimony, id);
    List<Merge> merges = session.query("SELECT * FROM merges WHERE event_id = ? ORDER BY first, second",
        row -> new Merge(row.getString("first"), row.getString("second"), row.getInt("score"),
            GroundText.grounds(row.getString("reasons"))), id);
    return new Event(id, told, merges);
  }
}
