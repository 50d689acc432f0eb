package org.biennien.claim;

import java.util.OptionalLong;

/// A number that a claim tells.
///
/// @param quote the words
/// @param min lower bound, absent where only an upper one is told
/// @param max upper bound, absent where only a lower one is told
/// @param of what is counted
public record Count(Quote quote, OptionalLong min, OptionalLong max, CountOf of) {
  public Count {
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException("count \"%s\": min %d is above max %d"
          .formatted(quote.text(), min.getAsLong(), max.getAsLong()));
    }
  }
}
