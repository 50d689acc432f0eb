package org.biennien.text.segment;

import java.util.ArrayList;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;

/// The weights of a perceptron in training, and their average over all steps.
final class AveragedWeights {
  /// One unit of the averaged weights in the packed table.
  private static final double SCALE = 256;

  private final LongCounter current = new LongCounter();
  /// Sum of step × change for each feature: the average is current − weighted / steps.
  private final LongCounter weighted = new LongCounter();
  private int steps = 1;

  int current(long feature) {
    return current.get(feature);
  }

  void step() {
    steps++;
  }

  void add(long feature, int by) {
    current.add(feature, by);
    weighted.add(feature, by * steps);
  }

  PackedTable packed() {
    var hashes = new ArrayList<Long>();
    var values = new ArrayList<Integer>();
    current.forEachKey(feature -> {
      double average = current.get(feature) - weighted.get(feature) / (double) steps;
      int value = (int) Math.clamp(Math.round(average * SCALE), Short.MIN_VALUE, Short.MAX_VALUE);
      if (Math.abs(value) >= SCALE / 16) {
        hashes.add(feature);
        values.add(value);
      }
    });
    return CorpusCounts.table(hashes, values);
  }
}
