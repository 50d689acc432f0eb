package org.biennien.extract.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number read in a text.
///
/// @param value what it says
/// @param end index of the token after it
/// @param scaled whether a scale word ended it: `5 nghìn`, `hai triệu`
public record Numeral(BigDecimal value, int end, boolean scaled) {
  /// The largest whole number that is not above the value.
  public long floor() {
    return value.setScale(0, RoundingMode.FLOOR).longValue();
  }

  /// The smallest whole number that is not below the value.
  public long ceiling() {
    return value.setScale(0, RoundingMode.CEILING).longValue();
  }
}
