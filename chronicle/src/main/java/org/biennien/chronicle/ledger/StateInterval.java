package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;

/// A state of control and how long it lasts, by what is told.
///
/// @param from the first day on which it is surely so
/// @param until the first day of the next state; absent for the last one
/// @param since the date as told by the posting that brought it: `../2017-11-08` where it may have begun
///     earlier
/// @param control the state
/// @param postingIds the postings that changed or confirmed it within the interval, in chronicle order
public record StateInterval(
    LocalDate from, Optional<LocalDate> until, Edtf since, Control control, List<String> postingIds) {
  public StateInterval {
    postingIds = List.copyOf(postingIds);
  }

  /// Whether the day lies in it.
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
