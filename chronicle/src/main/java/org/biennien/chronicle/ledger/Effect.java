package org.biennien.chronicle.ledger;

import java.util.Locale;

/// What a posting says of a side and a place.
public enum Effect {
  /// The side took the place, or a part of it.
  GAIN,
  /// The side has the place: a state, not a change.
  HOLD,
  /// The side lost or left the place, or a part of it.
  LOSE,
  /// The side surrounds the place.
  BESIEGE;

  /// In small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether something changed, rather than was so.
  public boolean change() {
    return this == GAIN || this == LOSE;
  }
}
