package org.biennien.app.export;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.claim.Edtf;

/// A place as it stands on a day.
///
/// @param place the place
/// @param state the state on that day
/// @param since the date as told at which that state came about, EDTF; absent where untold
/// @param lastWord the day of the latest posting up to that day: how old the news is; absent where untold
/// @param undated how many of its postings are off the calendar and move no state
public record HeldRecord(
    PlaceRecord place, StateRecord state, Optional<String> since, Optional<LocalDate> lastWord, int undated) {
  static HeldRecord of(PlaceState held) {
    return new HeldRecord(PlaceRecord.of(held.place()), StateRecord.of(held.control()),
        held.since().map(Edtf::toString), held.lastWord(), held.undated());
  }
}
