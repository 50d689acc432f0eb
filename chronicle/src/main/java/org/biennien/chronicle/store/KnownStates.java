package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.store.StateRows.Told;

/// The states of places on a day, by what was known on another day. Up to the last day by which everything had been said that
/// takes effect until then, a place stood as it stands by all that is known, which is kept; only where something was known of
/// what came after is it worked out from there on.
///
/// @param session where they are kept
/// @param at the day asked about
/// @param known the day of knowledge
record KnownStates(Session session, LocalDate at, LocalDate known) {
  /// Of each place the last day that was wholly known; where one asks about a day by what was known later, the last day that
  /// was told of, which mostly is the same and is found sooner. Where there is none: nothing, or an empty text where anything at
  /// all was known. ?1 is the day asked about, ?2 that of knowledge.
  private static final String STATES = """
      SELECT x.place_key, x.undated, coalesce(
        (SELECT concat_ws(char(31), d.heard_by, d.heard_after,\s""" + StateRows.COLUMNS + """
          ) FROM place_days d WHERE d.place_key = x.place_key %s LIMIT 1),
        (SELECT CASE WHEN d.heard_after <= ?2 OR EXISTS (SELECT 1 FROM postings p
            WHERE p.place_key = d.place_key AND p.day = d.day AND p.said <= ?2) THEN '' END
          FROM place_days d WHERE d.place_key = x.place_key AND d.day <= ?1 ORDER BY d.day LIMIT 1)) FROM %s ORDER BY x.place_key""";
  private static final String LAST_TOLD = "AND d.day <= ?1 ORDER BY d.day DESC";
  private static final String WHOLLY_KNOWN = "AND d.heard_by <= ?2 AND +d.day <= ?1 ORDER BY d.heard_by DESC, d.day DESC";
  private static final String ALL = "ledgers x";
  private static final String OF_A_SIDE = "side_places s JOIN ledgers x ON x.place_key = s.place_key WHERE s.side = ?3";
  private static final String ONE = "ledgers x WHERE x.place_key = ?3";

  /// A place as it stood.
  ///
  /// @param wholly whether all had been said up to then
  /// @param more whether any of what came after had been
  private record Before(Told told, boolean wholly, boolean more) {}

  /// Every place with a ledger, by key.
  List<PlaceState> all() throws SQLException {
    var rows = new StateRows(session);
    return states(rows, rows.places().all(), session.query(sql(ALL), before(rows, rows.places()), at, known));
  }

  /// The places that a side, or a side that fights for it, is told to be in, by key.
  List<PlaceState> heldBy(String side) throws SQLException {
    var rows = new StateRows(session);
    return states(rows, rows.places(), session.query(sql(OF_A_SIDE), before(rows, rows.places()), at, known, side)).stream()
        .filter(state -> state.control().holders().stream().anyMatch(sides -> sides.includes(side))).toList();
  }

  private String sql(String from) {
    return STATES.formatted(lastTold() ? LAST_TOLD : WHOLLY_KNOWN, from);
  }

  /// Whether it is better to begin with the last day that was told of.
  private boolean lastTold() {
    return !at.isAfter(known);
  }

  private Session.Row<Before> before(StateRows rows, KeptPlaces places) {
    String until = known.toString();
    return row -> {
      Optional<String> text = Session.text(row, 3);
      if (text.isEmpty() || text.get().isEmpty()) {
        return new Before(rows.told(places, row, Optional.empty()), true, text.isPresent());
      }
      int by = text.get().indexOf(StateRows.BETWEEN);
      int after = text.get().indexOf(StateRows.BETWEEN, by + 1);
      return new Before(rows.told(places, row, Optional.of(text.get().substring(after + 1))),
          text.get().substring(0, by).compareTo(until) <= 0, text.get().substring(by + 1, after).compareTo(until) <= 0);
    };
  }

  private List<PlaceState> states(StateRows rows, KeptPlaces places, List<Before> found) throws SQLException {
    var states = new ArrayList<PlaceState>();
    for (Before place : found) {
      if (lastTold() && place.wholly) {
        states.add(place.told.state());
        continue;
      }
      Before before = place.wholly ? place : session.find(STATES.formatted(WHOLLY_KNOWN, ONE), before(rows, places), at,
          known, place.told.key()).orElseThrow();
      states.add((before.more ? since(before.told) : before.told).state());
    }
    return List.copyOf(states);
  }

  /// With what was known of the days after.
  private Told since(Told place) throws SQLException {
    Optional<PlaceDay> last = place.day();
    LocalDate first = last.map(day -> day.day().plusDays(1)).orElse(LocalDate.of(0, 1, 1));
    var told = new TreeMap<LocalDate, List<Posting>>();
    for (Posting posting : PostingRows.ofDaysKnown(session, place.key(), first, at, known)) {
      told.computeIfAbsent(PostingRows.day(posting).orElseThrow(), day -> new ArrayList<>()).add(posting);
    }
    for (var of : told.entrySet()) {
      last = Optional.of(PlaceDay.after(last, of.getKey(), of.getValue()));
    }
    return new Told(place.key(), place.place(), place.undated(), last);
  }
}
