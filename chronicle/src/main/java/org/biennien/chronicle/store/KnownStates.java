package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.store.StateRows.Told;

/// The states of places on a day, by what was known on another day. As long as everything that takes effect had been said
/// by then, a place stood as it stands by all that is known, which is kept; only from the first posting on that was said
/// later is it worked out, without those, and only where anything else is told from there on.
///
/// @param session where they are kept
/// @param at the day asked about
/// @param known the day of knowledge
record KnownStates(Session session, LocalDate at, LocalDate known) {
  /// Of each place the day from which on something was not known, and how it stood before; the day once more where
  /// something else was known from then on. ?1 is the day asked about, ?2 that of knowledge, ?3 the day after ?1.
  private static final String STATES = """
      WITH l AS MATERIALIZED (
        SELECT x.place_key, x.undated, (SELECT p.day FROM postings p
            WHERE p.place_key = x.place_key AND p.day <= ?1 AND (p.said IS NULL OR p.said > ?2)
            ORDER BY p.day LIMIT 1) AS later
          FROM %s)
      SELECT l.place_key, l.undated, (SELECT\s""" + StateRows.STATE + """
           FROM place_days d WHERE d.place_key = l.place_key AND d.day < ifnull(l.later, ?3) ORDER BY d.day DESC LIMIT 1),
        CASE WHEN EXISTS (SELECT 1 FROM postings p WHERE p.place_key = l.place_key
          AND p.day BETWEEN l.later AND ?1 AND p.said <= ?2) THEN l.later END
      FROM l""";
  private static final String ALL = STATES.formatted("ledgers x");
  private static final String OF_A_SIDE = STATES.formatted(
      "side_places s JOIN ledgers x ON x.place_key = s.place_key WHERE s.side = ?4");

  private record Before(Told told, Optional<LocalDate> later) {}

  /// Every place with a ledger, by key.
  List<PlaceState> all() throws SQLException {
    var rows = new StateRows(session);
    return states(session.query(ALL, before(rows, rows.places().all()), at, known, at.plusDays(1)));
  }

  /// The places that a side, or a side that fights for it, is told to be in, by key.
  List<PlaceState> heldBy(String side) throws SQLException {
    var rows = new StateRows(session);
    return states(session.query(OF_A_SIDE, before(rows, rows.places()), at, known, at.plusDays(1), side)).stream()
        .filter(state -> state.control().holders().stream().anyMatch(sides -> sides.includes(side))).toList();
  }

  private static Session.Row<Before> before(StateRows rows, KeptPlaces places) {
    Session.Row<Told> told = rows.told(places);
    return row -> new Before(told.read(row), Session.text(row, 4).map(StoredDay::of));
  }

  private List<PlaceState> states(List<Before> places) throws SQLException {
    var states = new ArrayList<PlaceState>();
    for (Before place : places) {
      Told told = place.told;
      states.add(place.later.isEmpty() ? told.state()
          : new Told(told.key(), told.place(), told.undated(), day(told, place.later.get())).state());
    }
    states.sort(Comparator.comparing(PlaceState::key));
    return List.copyOf(states);
  }

  private Optional<PlaceDay> day(Told place, LocalDate later) throws SQLException {
    Optional<PlaceDay> last = place.day();
    var told = new TreeMap<LocalDate, List<Posting>>();
    for (Posting posting : PostingRows.ofDaysKnown(session, place.key(), later, at, known)) {
      told.computeIfAbsent(PostingRows.day(posting).orElseThrow(), day -> new ArrayList<>()).add(posting);
    }
    for (var of : told.entrySet()) {
      last = Optional.of(PlaceDay.after(last, of.getKey(), of.getValue()));
    }
    return last;
  }
}
