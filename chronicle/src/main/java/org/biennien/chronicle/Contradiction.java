package org.biennien.chronicle;

import java.util.Locale;

/// Two claims that cannot both be so. Both stay; neither is preferred.
///
/// @param kind in what they clash
/// @param first the claim with the lower id
/// @param second the other
/// @param reason what clashes, for a reader
public record Contradiction(Kind kind, Testimony first, Testimony second, String reason) {
  /// In what two claims clash.
  public enum Kind {
    /// Two sides have one place at one time, by different voices.
    RIVAL_HOLDERS,
    /// One says that it happened, the other that it did not.
    DENIED,
    /// Numbers of dead that cannot both be.
    TOLL;

    /// In small letters.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Contradiction {
    if (first.claim().id().compareTo(second.claim().id()) >= 0) {
      throw new IllegalArgumentException("contradiction of %s and %s: the lower id comes first"
          .formatted(first.claim().id(), second.claim().id()));
    }
  }

  /// A contradiction of two claims in any order.
  public static Contradiction of(Kind kind, Testimony a, Testimony b, String reason) {
    return a.claim().id().compareTo(b.claim().id()) < 0
        ? new Contradiction(kind, a, b, reason) : new Contradiction(kind, b, a, reason);
  }
}
