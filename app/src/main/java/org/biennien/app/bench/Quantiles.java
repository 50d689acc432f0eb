package org.biennien.app.bench;

import java.util.Arrays;
import java.util.List;

/// Milliseconds that many of a kind took.
///
/// @param median half of them took less
/// @param p99 99 of a hundred took less
public record Quantiles(double median, double p99) {

  /// Of nanoseconds, one at least.
  static Quantiles ofNanos(List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Quantiles(millis(sorted[sorted.length / 2]), millis(sorted[(int) Math.min(sorted.length - 1L,
        Math.round(sorted.length * 0.99))]));
  }

  private static double millis(long nanos) {
    return Math.round(nanos / 1e4) / 100.0;
  }
}
