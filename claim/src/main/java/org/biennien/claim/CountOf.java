package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// What a number counts.
public enum CountOf {
  /// People killed.
  KILLED,
  /// People hurt.
  INJURED,
  /// People captured or arrested.
  CAPTURED,
  /// People set free.
  FREED,
  /// Soldiers or fighters.
  TROOPS,
  /// Vehicles, guns and other equipment on the ground.
  VEHICLES,
  /// Aircraft and drones.
  AIRCRAFT,
  /// People who fled.
  DISPLACED,
  /// Villages, towns, positions.
  PLACES,
  /// Share of an area, in percent.
  PERCENT_AREA;

  /// The codebook's spelling, in small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value with that label.
  public static Optional<CountOf> of(String label) {
    for (CountOf value : values()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
