package org.biennien.chronicle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.ControlLedger;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.Posting;

/// All ledgers of one revision of the store, worked out once.
final class Ledgers {
  private final long revision;
  private final ControlLedger control = new ControlLedger();
  private final Map<PlaceKey, PlaceLedger> whole = new TreeMap<>();

  Ledgers(long revision, List<Posting> postings) {
    this.revision = revision;
    control.append(postings);
    for (PlaceKey key : control.places()) {
      control.place(key).ifPresent(ledger -> whole.put(key, ledger));
    }
  }

  long revision() {
    return revision;
  }

  Map<PlaceKey, PlaceLedger> whole() {
    return whole;
  }

  List<PlaceState> states(LocalDate day) {
    return whole.values().stream().map(ledger -> PlaceState.of(ledger, day)).toList();
  }

  List<PlaceState> states(LocalDate day, LocalDate known) {
    return whole.keySet().stream().flatMap(key -> control.place(key, known).stream())
        .map(ledger -> PlaceState.of(ledger, day)).toList();
  }

  Optional<DaySpan> days() {
    var days = new ArrayList<LocalDate>();
    whole.values().forEach(ledger -> ledger.states().forEach(state -> days.add(state.from())));
    return days.stream().min(LocalDate::compareTo)
        .map(first -> new DaySpan(first, days.stream().max(LocalDate::compareTo).orElse(first)));
  }
}
