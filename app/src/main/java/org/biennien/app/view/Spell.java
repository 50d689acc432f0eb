package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.ledger.StateInterval;

/// A stretch of days over which a place stays in one state.
///
/// @param from its first day
/// @param to its last day; absent for the state that still holds
/// @param control as in [Standing]
/// @param sides as in [Standing]
/// @param besiegers as in [Standing]
public record Spell(
    LocalDate from, Optional<LocalDate> to, String control, List<Party> sides, List<Party> besiegers) {
  public Spell {
    sides = List.copyOf(sides);
    besiegers = List.copyOf(besiegers);
  }

  static Spell of(StateInterval interval) {
    ControlLine line = ControlLine.of(interval.control());
    return new Spell(interval.from(), interval.until().map(next -> next.minusDays(1)), line.control(), line.sides(),
        line.besiegers());
  }
}
