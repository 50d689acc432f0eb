package org.biennien.claim;

import java.util.OptionalLong;

/// A number with what it counts: `ít nhất 12 người`, `4.000 - 5.000 quân nổi dậy`, `hàng chục xe tăng`.
///
/// @param quote number and counted noun
/// @param min lower bound, absent where only an upper one is told
/// @param max upper bound, absent for *hơn*, *ít nhất*
/// @param unit the counted noun as a lower-case form: `người`, `xe tăng`, `%`; empty for a bare number
/// @param reason how the bounds were read
public record QuantityMention(Quote quote, OptionalLong min, OptionalLong max, String unit, String reason)
    implements Mention {
  public QuantityMention {
    if (min.isEmpty() && max.isEmpty()) {
      throw new IllegalArgumentException("quantity \"%s\" has no bound".formatted(quote.text()));
    }
    if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
      throw new IllegalArgumentException("quantity \"%s\": min %d is above max %d"
          .formatted(quote.text(), min.getAsLong(), max.getAsLong()));
    }
  }
}
