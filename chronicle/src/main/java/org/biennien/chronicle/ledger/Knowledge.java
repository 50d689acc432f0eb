package org.biennien.chronicle.ledger;

import java.util.Locale;

/// Whether a posting was known on the day that a reader asks about. Only what surely was known counts in a
/// state; the rest is listed.
public enum Knowledge {
  /// It had been said.
  KNOWN,
  /// Its report has a coarse date that may be before or after: published *2017-11*, asked for the 12th.
  PERHAPS,
  /// It was said later.
  NOT_YET,
  /// Nobody knows when it was said.
  UNDATED;

  /// In small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
