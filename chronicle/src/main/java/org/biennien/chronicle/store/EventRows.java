package org.biennien.chronicle.store;

import java.sql.ResultSet;
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
    long number = session.count("SELECT last_insert_rowid()");
    for (Happening happening : happenings) {
      session.update("INSERT INTO event_happenings (happening, event) VALUES (?, ?)", happening.id(), number);
    }
    for (String side : event.sides()) {
      session.update("INSERT INTO event_sides (event, side, event_id, first_day, last_day) VALUES (?, ?, ?, ?, ?)", number,
          side, event.id(), first, last);
    }
    for (Testimony told : event.testimonies()) {
      for (PlaceMention mention : told.claim().place()) {
        session.update("""
            INSERT OR IGNORE INTO event_places (event, place_key, event_id, first_day, last_day) VALUES (?, ?, ?, ?, ?)""",
            number, PlaceKey.of(mention.place()), event.id(), first, last);
      }
    }
    ContradictionRows.insert(session, event, number);
    for (Merge merge : event.merges()) {
      session.update("INSERT INTO merges (event, first, second, score, reasons) VALUES (?, ?, ?, ?, ?)",
          number, merge.first(), merge.second(), merge.score(), GroundText.of(merge.grounds()));
    }
  }

  /// A told day counts before one that only the publication gives.
  private static Stream<DayRange> days(List<Happening> happenings) {
    List<DayRange> days = happenings.stream().flatMap(happening -> DayRange.of(happening).stream()).toList();
    return days.stream().anyMatch(DayRange::told) ? days.stream().filter(DayRange::told) : days.stream();
  }

  static List<Event> find(Session session, EventQuery query) throws SQLException {
    var arguments = new ArrayList<Object>();
    String sql = select("%s AS id, first_day IS NULL AS undated, first_day, last_day", query, arguments)
        + (query.from().isPresent() ? " ORDER BY" : " ORDER BY undated,") + " first_day, last_day, id LIMIT ? OFFSET ?";
    arguments.add(query.limit());
    arguments.add(query.offset());
    var events = new ArrayList<Event>();
    for (String id : session.query(sql, row -> row.getString("id"), arguments.toArray())) {
      events.add(find(session, id).orElseThrow());
    }
    return events;
  }

  /// How many events there are, whatever the limit.
  static int count(Session session, EventQuery query) throws SQLException {
    var arguments = new ArrayList<Object>();
    String sql = select("count(*) AS events", query, arguments);
    return session.query(sql, row -> row.getInt("events"), arguments.toArray()).stream().mapToInt(n -> n).sum();
  }

  /// Which rows are gone through: those of a place or side stand in the order of the list, as all events do.
  private enum Through {
    EVENTS("events", "events.id", "events.number"),
    LONG_EVENTS("events INDEXED BY events_long", "events.id", "events.number"),
    PLACE("event_places", "event_places.event_id", "event_places.event"),
    SIDE("event_sides", "event_sides.event_id", "event_sides.event");

    private final String table;
    private final String id;
    private final String number;

    Through(String table, String id, String number) {
      this.table = table;
      this.id = id;
      this.number = number;
    }

    static Through of(EventQuery query) {
      return query.place().isPresent() ? PLACE : query.side().isPresent() ? SIDE : EVENTS;
    }
  }

  /// Events that may have been on a day or later begin at most a month before it, or last longer than a month: each
  /// kind is found by an index of its own.
  ///
  /// @param columns what is asked of an event, `%s` for its id
  private static String select(String columns, EventQuery query, List<Object> arguments) {
    var sql = new StringBuilder();
    Through through = Through.of(query);
    select(sql, columns, through);
    if (query.from().isPresent()) {
      LocalDate month = query.from().get().minusDays(LONG_DAYS);
      add(sql, arguments, " AND (first_day IS NULL) = 0 AND first_day >= ?", month);
      conditions(query, through, sql, arguments);
      through = Through.LONG_EVENTS;
      select(sql.append(" UNION ALL "), columns, through);
      add(sql.append(" AND ").append(LONG), arguments, " AND first_day < ?", month);
    }
    conditions(query, through, sql, arguments);
    return sql.toString();
  }

  private static void select(StringBuilder sql, String columns, Through through) {
    sql.append("SELECT ").append(columns.formatted(through.id)).append(" FROM ").append(through.table)
        .append(" WHERE 1 = 1");
  }

  static SortedMap<YearMonth, Integer> months(Session session) throws SQLException {
    var months = new TreeMap<YearMonth, Integer>();
    session.query("""
        SELECT substr(first_day, 1, 7) AS month, count(*) AS events FROM events WHERE first_day IS NOT NULL
        GROUP BY month""", row -> months.put(YearMonth.parse(row.getString("month")), row.getInt("events")) == null);
    return months;
  }

  private static void conditions(EventQuery query, Through through, StringBuilder sql, List<Object> arguments) {
    query.type().ifPresent(type -> add(sql, arguments, ofEvent(through, "type"), type.label()));
    query.status().ifPresent(status -> add(sql, arguments, ofEvent(through, "status"), status.label()));
    query.side().ifPresent(side -> add(sql, arguments, through == Through.SIDE ? " AND side = ?"
        : " AND EXISTS (SELECT 1 FROM event_sides s WHERE s.event = %s AND s.side = ?)".formatted(through.number), side));
    query.place().ifPresent(place -> add(sql, arguments, through == Through.PLACE ? " AND place_key = ?"
        : " AND EXISTS (SELECT 1 FROM event_places p WHERE p.event = %s AND p.place_key = ?)".formatted(through.number),
        place));
    query.from().ifPresent(day -> add(sql, arguments, " AND last_day >= ?", day));
    query.to().ifPresent(day -> add(sql, arguments, " AND first_day <= ?", day));
    query.dated().ifPresent(dated -> sql.append(dated ? " AND first_day IS NOT NULL" : " AND first_day IS NULL"));
  }

  private static String ofEvent(Through through, String column) {
    return switch (through) {
      case EVENTS, LONG_EVENTS -> " AND %s = ?".formatted(column);
      case PLACE, SIDE -> " AND EXISTS (SELECT 1 FROM events e WHERE e.number = %s AND e.%s = ?)".formatted(through.number, column);
    };
  }

  private static void add(StringBuilder sql, Collection<Object> arguments, String part, Object argument) {
    sql.append(part);
    arguments.add(argument);
  }

  static Optional<Event> find(Session session, String id) throws SQLException {
    Optional<Long> number = session.find("SELECT number FROM events WHERE id = ?", row -> row.getLong(1), id);
    return number.isEmpty() ? Optional.empty() : Optional.of(event(session, number.get()));
  }

  /// The event that a claim stands in.
  static Optional<Event> ofClaim(Session session, String claimId) throws SQLException {
    Optional<Long> number = session.find("""
        SELECT event FROM event_happenings JOIN claims USING (happening) WHERE claims.id = ?""", row -> row.getLong(1),
        claimId);
    return number.isEmpty() ? Optional.empty() : Optional.of(event(session, number.get()));
  }

  /// An event by its number, which is the store's own.
  static Event event(Session session, long number) throws SQLException {
    String id = session.find("SELECT id FROM events WHERE number = ?", row -> row.getString(1), number).orElseThrow();
    List<Testimony> told = session.query(ClaimRows.TESTIMONY + """
        JOIN event_happenings h ON h.happening = c.happening WHERE h.event = ? ORDER BY c.id""",
        ClaimRows::testimony, number);
    List<Merge> merges = session.query("SELECT * FROM merges WHERE event = ? ORDER BY first, second",
        EventRows::merge, number);
    return new Event(id, told, merges);
  }

  /// What joined the event that a happening stands in.
  static List<Merge> merges(Session session, String happening) throws SQLException {
    return session.query("""
        SELECT m.* FROM merges m JOIN event_happenings h USING (event) WHERE h.happening = ?""", EventRows::merge,
        happening);
  }

  private static Merge merge(ResultSet row) throws SQLException {
    return new Merge(row.getString("first"), row.getString("second"), row.getInt("score"),
        GroundText.grounds(row.getString("reasons")));
  }
}
