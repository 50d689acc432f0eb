package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// Whether the text says that it happened. A plan is not an event.
public enum Status {
  /// Said to have happened, to be happening or to be the case.
  ACTUAL,
  /// Will, intends, prepares, is predicted, is called for.
  PLANNED,
  /// Said not to have happened or not to be so.
  DENIED,
  /// May have happened, is suspected, conditional.
  POSSIBLE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /// The codebook's spelling, in small letters.
  public String label() {
    return label;
  }

  /// The value with that label.
  public static Optional<Status> of(String label) {
    for (Status value : values()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
