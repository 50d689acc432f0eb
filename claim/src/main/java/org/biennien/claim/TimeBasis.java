package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// What the value of a time expression rests on.
public enum TimeBasis {
  /// The text gives it whole: *ngày 11/12/2016*.
  EXPLICIT,
  /// Counted from the publication date: *hôm qua*, or a day and month given its year.
  PUBLICATION,
  /// Counted from the last date told: *một ngày sau đó*, *cùng ngày*.
  NARRATIVE,
  /// The text gives a part and nothing supplies the rest: *hôm 11/12* without a year.
  INCOMPLETE;

  /// The codebook's spelling, in small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value with that label.
  public static Optional<TimeBasis> of(String label) {
    for (TimeBasis value : values()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
