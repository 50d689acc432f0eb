package org.biennien.chronicle.store;

import java.time.LocalDate;

/// The calendar days that ledgers cover.
///
/// @param first the first day on which a ledger changes
/// @param last the last one
public record DaySpan(LocalDate first, LocalDate last) {
  public DaySpan {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("days %s to %s: the last is before the first".formatted(first,
          last));
    }
  }
}
