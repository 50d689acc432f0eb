package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.RivalHolders;
import org.biennien.chronicle.ledger.StateInterval;

/// Claims about one place that cannot both be so, as rows under the first day of their dispute. A dispute looks back at
/// the postings of one year ([RivalHolders#MEMORY]), so a posting matters to the disputes of one year after it.
record RivalRows(Session session, PlaceDayRows days) {

  /// Lists the rivals of a place anew.
  ///
  /// @param first the first day whose postings changed
  /// @param last the last such day
  /// @param folded the last day whose state may have changed
  void settle(PlaceKey place, LocalDate first, LocalDate last, LocalDate folded) throws SQLException {
    LocalDate remembered = last.plus(RivalHolders.MEMORY).plusDays(1);
    LocalDate to = remembered.isAfter(folded) ? remembered : folded;
    Set<Row> gone = new LinkedHashSet<>(session.query("""
        SELECT day, first, second, reason FROM rivals WHERE place_key = ? AND day BETWEEN ? AND ?""",
        row -> new Row(row.getString("day"), row.getString("first"), row.getString("second"),
            row.getString("reason")), place, first, to));
    for (Row row : rows(place, days.disputes(place, first, to))) {
      if (!gone.remove(row)) {
        session.update("INSERT OR REPLACE INTO rivals (place_key, day, first, second, reason) VALUES (?, ?, ?, ?, ?)",
            place, row.day, row.first, row.second, row.reason);
        gone.removeIf(old -> old.sameClaims(row));
      }
    }
    for (Row row : gone) {
      session.update("DELETE FROM rivals WHERE place_key = ? AND day = ? AND first = ? AND second = ?", place, row.day,
          row.first, row.second);
    }
  }

  private record Row(String day, String first, String second, String reason) {
    boolean sameClaims(Row other) {
      return day.equals(other.day) && first.equals(other.first) && second.equals(other.second);
    }
  }

  private Set<Row> rows(PlaceKey place, List<PlaceDay> disputes) throws SQLException {
    if (disputes.isEmpty()) {
      return Set.of();
    }
    List<Posting> told = PostingRows.ofDays(session, place,
        disputes.getFirst().day().minus(RivalHolders.MEMORY).minusDays(1), disputes.getLast().day());
    Map<String, Row> rows = new LinkedHashMap<>();
    for (RivalHolders rivals : RivalHolders.of(ledger(place, told, disputes))) {
      if (!rivals.first().claimId().equals(rivals.second().claimId())) {
        Row row = row(told.getFirst().place().name(), rivals);
        rows.putIfAbsent(row.day + " " + row.first + " " + row.second, row);
      }
    }
    return new LinkedHashSet<>(rows.values());
  }

  private static Row row(String name, RivalHolders rivals) {
    String first = rivals.first().claimId();
    String second = rivals.second().claimId();
    boolean ordered = first.compareTo(second) < 0;
    return new Row(rivals.from().toString(), ordered ? first : second, ordered ? second : first,
        GroundText.ofWords(List.of(name, (ordered ? rivals.first() : rivals.second()).side().toString(),
            (ordered ? rivals.second() : rivals.first()).side().toString(), rivals.from().toString())));
  }

  /// A year of a ledger, as far as rivals need it.
  private static PlaceLedger ledger(PlaceKey place, List<Posting> told, List<PlaceDay> disputes) {
    var states = new ArrayList<StateInterval>();
    for (PlaceDay day : disputes) {
      states.add(new StateInterval(day.from(), Optional.empty(), day.since(), day.control(), List.of()));
    }
    return new PlaceLedger(place, told.getFirst().place(), Optional.empty(), Entry.gather(told, Optional.empty()),
        List.of(), states, List.of());
  }
}
