package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// How much of a place was taken, is held, surrounded or left.
public enum Extent {
  /// All of it.
  COMPLETE,
  /// Almost all of it.
  NEARLY,
  /// A part of it.
  PARTIAL;

  /// The codebook's spelling, in small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value with that label.
  public static Optional<Extent> of(String label) {
    for (Extent value : values()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
