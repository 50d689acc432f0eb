package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// What a source is to the conflict.
public enum SourceKind {
  /// Belligerents and their backers, their officials, spokesmen and mouthpieces (Amaq).
  PARTY,
  /// Newspapers, broadcasters, news agencies, state agencies among them.
  MEDIA,
  /// Observers and experts (SOHR).
  MONITOR,
  /// Other authorities: police, hospital, third states, UN bodies.
  OFFICIAL,
  /// People who saw it.
  WITNESS,
  /// A source the text does not name.
  UNNAMED;

  /// The codebook's spelling, in small letters.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The value with that label.
  public static Optional<SourceKind> of(String label) {
    for (SourceKind value : values()) {
      if (value.label().equals(label)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
