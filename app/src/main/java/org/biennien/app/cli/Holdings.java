package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Change;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.DaySpan;

/// What the ledgers of all places say together.
///
/// @param chronicle where they are kept
record Holdings(Annals chronicle) {

  /// Where a side, or somebody of its camp, is said to be in on a day, by at least one voice; by name.
  List<PlaceState> of(String side, LocalDate at, Optional<LocalDate> known) {
    return known.map(day -> chronicle.heldBy(side, at, day)).orElseGet(() -> chronicle.heldBy(side, at)).stream()
        .filter(state -> state.control().holders().stream().anyMatch(sides -> sides.includes(side)))
        .sorted(Comparator.comparing((PlaceState state) -> state.place().name()).thenComparing(PlaceState::key))
        .toList();
  }

  /// What changed after `from` and up to `to`; by place.
  List<Change> changes(
      LocalDate from, LocalDate to, Optional<LocalDate> known, Optional<PlaceKey> place, Optional<String> side) {
    return place.map(List::of).orElseGet(() -> chronicle.placesTold(from, to)).stream()
        .map(PlaceKey::value)
        .flatMap(key -> known.map(day -> chronicle.ledger(key, day)).orElseGet(() -> chronicle.ledger(key)).stream())
        .flatMap(ledger -> Change.between(ledger, from, to).stream())
        .filter(change -> side.isEmpty() || change.concerns(sides -> sides.includes(side.get())))
        .sorted(Comparator.comparing((Change change) -> change.place().name()).thenComparing(Change::key)).toList();
  }

  /// The names of the places whose ledgers have most lines.
  List<String> placesWithMostWords(int most) {
    LocalDate day = chronicle.days().map(DaySpan::last).orElse(LocalDate.EPOCH);
    return chronicle.places(day, most, 0).stream().map(state -> state.place().name()).toList();
  }
}
