package org.biennien.text.segment;

import java.util.ArrayList;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;

/// The weights of a perceptron in training, and their average over all steps.
final class AveragedWeights {
  /// One unit of an averaged weight in sums.
  private static final double UNIT = 4096;
  /// One unit of an averaged weight in the packed table, where weights up to 511 have room.
  static final double PACKED_UNIT = 64;
  /// Averages smaller than this are left out.
  private static final double LEAST = 1.0 / 16;

  private final LongCounter current = new LongCounter();
  /// Sum of step × change for each feature: the average is current − weighted / steps.
  private final LongCounter weighted = new LongCounter();
  private int steps = 1;

  /// The sum of the weights of `features` as they are now.
  int current(long[] features) {
    int sum = 0;
    for (long feature : features) {
      sum += current.get(feature);
    }
    return sum;
  }

  void step() {
    steps++;
  }

  void add(long feature, int by) {
    current.add(feature, by);
    weighted.add(feature, (long) by * steps);
  }

  /// Adds the average of each weight to `sums`.
  void addTo(LongCounter sums) {
    current.forEachKey(feature -> {
      double average = current.get(feature) - weighted.sum(feature) / (double) steps;
      sums.add(feature, Math.round(average * UNIT));
    });
  }

  /// Packs the mean of `models` averages.
  static PackedTable packed(LongCounter sums, int models) {
    double scale = PACKED_UNIT / (UNIT * models);
    var hashes = new ArrayList<Long>();
    var values = new ArrayList<Integer>();
    sums.forEachKey(feature -> {
      int value = (int) Math.clamp(Math.round(sums.sum(feature) * scale), Short.MIN_VALUE, Short.MAX_VALUE);
      if (value != 0 && Math.abs(sums.sum(feature)) >= LEAST * UNIT * models) {
        hashes.add(feature);
        values.add(value);
      }
    });
    return CorpusCounts.table(hashes, values);
  }
}
