package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.coref.Contradictions;
import org.biennien.chronicle.decision.Decided;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.RivalHolders;
import org.biennien.chronicle.store.PlaceDayRows.Row;

/// Whether what is kept up to date article by article is what one gets by working it out at once: the ledger of a place
/// from all its postings, an event from its claims and those beside it.
final class DerivedSoundness {
  private final Session session;
  private final PlaceDayRows days;
  private final Decided decided;
  private final Contradictions contradictions = new Contradictions();

  DerivedSoundness(Session session) throws SQLException {
    this.session = session;
    this.decided = DecisionRows.decided(session);
    this.days = PlaceDayRows.of(session, session.voices());
  }

  /// What is wrong with the ledger of a place.
  Optional<String> place(PlaceKey key) throws SQLException {
    Optional<PlaceLedger> ledger = LedgerRows.find(session, key.value(), Optional.empty());
    if (ledger.isEmpty()) {
      return Optional.of("place %s: it has a ledger without postings; rebuild".formatted(key));
    }
    if (!days.all(key).equals(folded(key))) {
      return Optional.of("place %s: its states are not those that follow from its postings; rebuild".formatted(key));
    }
    if (!new HeardRows(session).agree(key)) {
      return Optional.of("place %s: when its states were told is not what follows from its postings; rebuild".formatted(key));
    }
    if (!days.holdersAgree(key)) {
      return Optional.of("place %s: its holders are not those of its states; rebuild".formatted(key));
    }
    if (!sides(key).equals(new TreeSet<>(session.query("SELECT side || ' ' || postings FROM side_places WHERE place_key = ?",
        row -> row.getString(1), key)))) {
      return Optional.of("place %s: the sides of its postings are miscounted; rebuild".formatted(key));
    }
    int undated = ledger.get().undated().size();
    if (session.count("SELECT count(*) FROM ledgers WHERE place_key = ? AND lines = ? AND undated = ?", key,
        ledger.get().entries().size() + undated, undated) == 0) {
      return Optional.of("place %s: the lines of its ledger are miscounted; rebuild".formatted(key));
    }
    return rivals(ledger.get()).equals(new TreeSet<>(session.query(
        "SELECT day || ' ' || first || ' ' || second FROM rivals WHERE place_key = ?", row -> row.getString(1), key)))
        ? Optional.empty()
        : Optional.of("place %s: its rivals are not those of its ledger; rebuild".formatted(key));
  }

  private List<Row> folded(PlaceKey key) throws SQLException {
    var rows = new ArrayList<Row>();
    Optional<PlaceDay> last = Optional.empty();
    for (LocalDate day : session.query("""
        SELECT DISTINCT day FROM postings WHERE place_key = ? AND day IS NOT NULL ORDER BY day""",
        row -> StoredDay.of(row.getString(1)), key)) {
      List<Posting> told = PostingRows.ofDays(session, key, day, day);
      PlaceDay after = PlaceDay.after(last, day, told);
      rows.add(new Row(after, Entry.gather(told, Optional.empty()).size()));
      last = Optional.of(after);
    }
    return rows;
  }

  private TreeSet<String> sides(PlaceKey key) throws SQLException {
    var counts = new TreeMap<String, Integer>();
    for (Posting posting : session.query(PostingRows.SELECT + "WHERE p.place_key = ?", PostingRows::posting, key)) {
      posting.side().codes().forEach(side -> counts.merge(side, 1, Integer::sum));
    }
    var sides = new TreeSet<String>();
    counts.forEach((side, times) -> sides.add(side + " " + times));
    return sides;
  }

  private static TreeSet<String> rivals(PlaceLedger ledger) {
    var rivals = new TreeSet<String>();
    for (RivalHolders pair : RivalHolders.of(ledger)) {
      var claims = new TreeSet<>(List.of(pair.first().claimId()));
      claims.add(pair.second().claimId());
      if (claims.size() == 2) {
        rivals.add(pair.from() + " " + String.join(" ", claims));
      }
    }
    return rivals;
  }

  /// What is wrong with an event.
  Optional<String> event(String id) throws SQLException {
    Event event = EventRows.find(session, id).orElseThrow();
    if (!new Joining(session, decided).stands(event)) {
      return Optional.of("event %s: it is not what its claims and those beside it make; rebuild".formatted(id));
    }
    List<String> found = contradictions.in(event).stream()
        .map(c -> c.kind().label() + " " + c.first().claim().id() + " " + c.second().claim().id()).sorted().toList();
    return found.equals(session.query("""
        SELECT kind || ' ' || first || ' ' || second AS pair FROM event_contradictions
        WHERE event = (SELECT number FROM events WHERE id = ?) ORDER BY pair""", row -> row.getString(1), id)) ? Optional.empty()
        : Optional.of("event %s: its contradictions are not those of its claims; rebuild".formatted(id));
  }
}
