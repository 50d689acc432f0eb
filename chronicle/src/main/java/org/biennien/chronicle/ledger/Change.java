package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Place;

/// How a place stood on two days, and the steps from the one to the other. A place that was lost and won back
/// in between stands as before, but has its steps.
///
/// @param key which place
/// @param place the place
/// @param before how it stood at the end of the first day
/// @param after how it stood at the end of the second
/// @param steps what came in between, in the order of time; one at least
public record Change(PlaceKey key, Place place, Control before, Control after, List<Step> steps) {
  public Change {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("change of %s has no step: what stayed is no change".formatted(key));
    }
  }

  /// What changed in a ledger after `from` and up to `to`; absent where nothing did. Another voice for the
  /// same state is no change.
  ///
  /// @throws IllegalArgumentException if `to` is before `from`
  public static Optional<Change> between(PlaceLedger ledger, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s is before %s: give the earlier day first".formatted(to, from));
    }
    var steps = new ArrayList<Step>();
    Control last = ledger.at(from);
    for (StateInterval state : ledger.states()) {
      if (state.from().isAfter(from) && !state.from().isAfter(to)) {
        if (!state.control().alike(last)) {
          steps.add(new Step(state.from(), state.since(), last, state.control(),
              ledger.postings(state.postingIds())));
        }
        last = state.control();
      }
    }
    return steps.isEmpty() ? Optional.empty()
        : Optional.of(new Change(ledger.key(), ledger.place(), ledger.at(from), ledger.at(to), steps));
  }

  /// Whether any of them is in the place before, after or between, as far as told.
  public boolean concerns(Predicate<Sides> sides) {
    return before.holders().stream().anyMatch(sides)
        || steps.stream().anyMatch(step -> step.after().holders().stream().anyMatch(sides));
  }
}
