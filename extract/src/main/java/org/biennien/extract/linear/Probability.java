package org.biennien.extract.linear;

import java.util.Locale;
import java.util.stream.IntStream;

/// How probabilities are written where a reader is told why: `0.87`.
public final class Probability {
  private static final String[] HUNDREDTHS =
      IntStream.rangeClosed(0, 100).mapToObj(i -> String.format(Locale.ROOT, "%.2f", i / 100.0)).toArray(String[]::new);

  private Probability() {}

  /// Rounded to hundredths.
  public static String text(double probability) {
    return HUNDREDTHS[Math.clamp(Math.round(probability * 100), 0, 100)];
  }
}
