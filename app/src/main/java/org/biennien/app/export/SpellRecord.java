package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A stretch of days over which a place stays in one state.
///
/// @param from the first day on which it is surely so
/// @param to the last such day; absent for the state that still holds
/// @param valid its ends as told: `from` may lie before the first sure day (`../2017-11-08`), `to` is the date as
///     told of what ended it
/// @param state the state
/// @param postings ids of the postings that brought or confirmed it
public record SpellRecord(
    LocalDate from, Optional<LocalDate> to, ValidRecord valid, StateRecord state, List<String> postings) {
  public SpellRecord {
    postings = List.copyOf(postings);
  }
}
