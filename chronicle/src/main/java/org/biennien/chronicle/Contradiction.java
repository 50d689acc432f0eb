package org.biennien.chronicle;

import java.util.List;
import java.util.Locale;

/// Two claims that cannot both be so. Both stay; neither is preferred.
///
/// @param kind in what they clash
/// @param first the claim with the lower id
/// @param second the other
/// @param about what clashes: of rival holders the place, the two sides and the first day; of a denial who tells and who
///     denies, empty for the article itself; of a toll the two numbers in the words of the text
public record Contradiction(Kind kind, Testimony first, Testimony second, List<String> about) {
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
    about = List.copyOf(about);
    if (first.claim().id().compareTo(second.claim().id()) >= 0) {
      throw new IllegalArgumentException("contradiction of %s and %s: the lower id comes first"
          .formatted(first.claim().id(), second.claim().id()));
    }
  }

  /// A contradiction of two claims in any order.
  public static Contradiction of(Kind kind, Testimony a, Testimony b, List<String> about) {
    return a.claim().id().compareTo(b.claim().id()) < 0
        ? new Contradiction(kind, a, b, about) : new Contradiction(kind, b, a, about);
  }
}
