package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    session.update("DELETE FROM rivals WHERE place_key = ? AND day BETWEEN ? AND ?", place, first, to);
    List<PlaceDay> disputes = days.disputes(place, first, to);
    if (!disputes.isEmpty()) {
      List<Posting> told = PostingRows.ofDays(session, place,
          disputes.getFirst().day().minus(RivalHolders.MEMORY).minusDays(1), disputes.getLast().day());
      for (RivalHolders rivals : RivalHolders.of(ledger(place, told, disputes))) {
        insert(place, told.getFirst().place().name(), rivals);
      }
    }
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

  private void insert(PlaceKey place, String name, RivalHolders rivals) throws SQLException {
    Posting first = rivals.first();
    Posting second = rivals.second();
    if (first.claimId().equals(second.claimId())) {
      return;
    }
    boolean ordered = first.claimId().compareTo(second.claimId()) < 0;
    session.update("INSERT OR IGNORE INTO rivals (place_key, day, first, second, reason) VALUES (?, ?, ?, ?, ?)", place,
        rivals.from(), ordered ? first.claimId() : second.claimId(), ordered ? second.claimId() : first.claimId(),
        "%s: %s and %s, each by another voice, from %s".formatted(name, first.side(), second.side(), rivals.from()));
  }
}
