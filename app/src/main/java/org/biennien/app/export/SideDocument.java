package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What `biennien ledger --side CODE --format json` prints: all that a side is said to hold.
///
/// @param format `biennien-side/1`
/// @param side the code asked for: a side, or a camp with all who fight for it
/// @param at the day asked about; the last one told where none was; absent where nothing is dated
/// @param known the day of knowledge; absent for all that is known
/// @param places where the side is told to be in, by at least one voice; by name
public record SideDocument(
    String format, String side, Optional<LocalDate> at, Optional<LocalDate> known, List<HeldRecord> places) {
  static final String FORMAT = "biennien-side/1";

  public SideDocument {
    places = List.copyOf(places);
  }
}
