package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Change;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.store.Chronicle;

/// What the ledgers of all places say together.
///
/// @param chronicle where they are kept
record Holdings(Chronicle chronicle) {

  /// Where a side, or somebody of its camp, is said to be in on a day, by at least one voice; by name.
  List<PlaceState> of(String side, LocalDate at, Optional<LocalDate> known) {
    return known.map(day -> chronicle.places(at, day)).orElseGet(() -> chronicle.places(at)).stream()
        .filter(state -> state.control().holders().stream().anyMatch(sides -> sides.includes(side)))
        .sorted(Comparator.comparing((PlaceState state) -> state.place().name()).thenComparing(PlaceState::key))
        .toList();
  }

  /// What changed after `from` and up to `to`; by place.
  List<Change> changes(
      LocalDate from, LocalDate to, Optional<LocalDate> known, Optional<PlaceKey> place, Optional<String> side) {
    return ledgers(place, known).stream()
        .flatMap(ledger -> Change.between(ledger, from, to).stream())
        .filter(change -> side.isEmpty() || change.concerns(sides -> sides.includes(side.get())))
        .sorted(Comparator.comparing((Change change) -> change.place().name()).thenComparing(Change::key)).toList();
  }

  private List<PlaceLedger> ledgers(Optional<PlaceKey> place, Optional<LocalDate> known) {
    List<PlaceLedger> all = place.map(key -> chronicle.ledger(key.value()).stream().toList())
        .orElseGet(chronicle::ledgers);
    return known.isEmpty() ? all : all.stream()
        .flatMap(ledger -> chronicle.ledger(ledger.key().value(), known.get()).stream()).toList();
  }

  /// The names of the places whose ledgers have most lines.
  List<String> placesWithMostWords(int most) {
    return chronicle.ledgers().stream()
        .sorted(Comparator.comparingInt((PlaceLedger ledger) -> -ledger.entries().size() - ledger.undated().size())
            .thenComparing(ledger -> ledger.place().name()))
        .limit(most).map(ledger -> ledger.place().name()).toList();
  }
}
