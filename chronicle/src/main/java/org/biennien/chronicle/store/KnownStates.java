package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.Posting;

/// The states of places on a day, by what was known on another day. As long as everything that takes effect had been said
/// by then, a place stood as it stands by all that is known, which is kept; only from the first posting on that was said
/// later is it worked out, without those.
///
/// @param session where they are kept
/// @param at the day asked about
/// @param known the day of knowledge
record KnownStates(Session session, LocalDate at, LocalDate known) {
  private static final String PLACE = """
      SELECT l.place_key AS key, l.undated, pl.name, pl.latitude, pl.longitude, pl.country, pl.gazetteer_id, pl.kind
      FROM ledgers l JOIN places pl ON pl.key = l.place_key\s""";

  /// Every place with a ledger, by key.
  List<PlaceState> all() throws SQLException {
    return states(session.query("SELECT place_key AS key FROM ledgers ORDER BY place_key", PostingRows::key));
  }

  /// The places that a side, or a side that fights for it, is told to be in, by key.
  List<PlaceState> heldBy(String side) throws SQLException {
    return states(session.query("SELECT place_key AS key FROM side_places WHERE side = ? ORDER BY place_key",
        PostingRows::key, side)).stream()
        .filter(state -> state.control().holders().stream().anyMatch(sides -> sides.includes(side))).toList();
  }

  private List<PlaceState> states(List<PlaceKey> places) throws SQLException {
    var states = new ArrayList<PlaceState>();
    for (PlaceKey place : places) {
      Optional<PlaceDay> day = day(place);
      states.addAll(session.query(PLACE + "WHERE l.place_key = ?", row -> new PlaceState(place, PostingRows.place(row),
          day.map(PlaceDay::control).orElseGet(Control.Untold::new), day.map(PlaceDay::since), day.map(PlaceDay::day),
          row.getInt("undated")), place));
    }
    return List.copyOf(states);
  }

  private Optional<PlaceDay> day(PlaceKey place) throws SQLException {
    PlaceDayRows days = PlaceDayRows.of(session, session.voices());
    Optional<LocalDate> later = session.find("""
        SELECT day FROM postings WHERE place_key = ? AND day <= ? AND (said IS NULL OR said > ?) ORDER BY day LIMIT 1""",
        row -> LocalDate.parse(row.getString(1)), place, at, known);
    Optional<PlaceDay> last = days.before(place, later.orElse(at.plusDays(1))).map(PlaceDayRows.Row::day);
    if (later.isEmpty()) {
      return last;
    }
    var told = new TreeMap<LocalDate, List<Posting>>();
    for (Posting posting : PostingRows.ofDaysKnown(session, place, later.get(), at, known)) {
      told.computeIfAbsent(PostingRows.day(posting).orElseThrow(), day -> new ArrayList<>()).add(posting);
    }
    for (var of : told.entrySet()) {
      last = Optional.of(PlaceDay.after(last, of.getKey(), of.getValue()));
    }
    return last;
  }
}
