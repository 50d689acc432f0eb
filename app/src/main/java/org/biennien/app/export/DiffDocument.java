package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What `biennien diff D1 D2 --format json` prints: what changed hands after the first day and up to the second.
///
/// @param format `biennien-diff/1`
/// @param from the first day
/// @param to the second day
/// @param known the day of knowledge; absent for all that is known
/// @param side only places where this side came, went or stayed; absent for all
/// @param changes by place, its steps in the order of time
public record DiffDocument(
    String format,
    LocalDate from,
    LocalDate to,
    Optional<LocalDate> known,
    Optional<String> side,
    List<ChangeRecord> changes) {
  static final String FORMAT = "biennien-diff/1";

  public DiffDocument {
    changes = List.copyOf(changes);
  }
}
