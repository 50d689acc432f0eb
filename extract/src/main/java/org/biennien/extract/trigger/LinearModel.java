package org.biennien.extract.trigger;

/// A log-linear model over hashed features: one weight for each feature and class, all in one table.
///
/// Two features may share a weight: the price of a table of fixed size that needs no names. Weights are kept in half
/// precision, as in the file: the table is read all over, and the smaller it is, the less of it has to come from far memory.
public final class LinearModel {
  private final short[] halves;
  private final int shift;

  /// A model with these weights in half precision; their number is a power of two.
  LinearModel(short[] halves) {
    if (Integer.bitCount(halves.length) != 1) {
      throw new IllegalArgumentException("%d weights: must be a power of two".formatted(halves.length));
    }
    this.halves = halves;
    this.shift = Integer.numberOfLeadingZeros(halves.length) + 1;
  }

  /// A model with these weights, rounded to half precision; their number is a power of two.
  public static LinearModel of(float[] weights) {
    short[] halves = new short[weights.length];
    for (int i = 0; i < halves.length; i++) {
      halves[i] = Float.floatToFloat16(weights[i]);
    }
    return new LinearModel(halves);
  }

  private int slot(int feature, int label) {
    return slot(feature, label, shift);
  }

  /// Where the weight of `feature` for `label` stands in a table of so many `weights`, a power of two.
  public static int slotAmong(int weights, int feature, int label) {
    return slot(feature, label, Integer.numberOfLeadingZeros(weights) + 1);
  }

  private static int slot(int feature, int label, int shift) {
    int h = feature + label * 0x9e3779b9;
    h = (h ^ (h >>> 15)) * 0x85ebca6b;
    return (h ^ (h >>> 13)) * 0xc2b2ae35 >>> shift;
  }

  /// Probabilities of `labels`, in their order; they sum up to 1.
  double[] probabilities(Features features, int[] labels) {
    return probabilities(features.values(), features.size(), labels, features.room());
  }

  /// Probabilities of `labels`, in their order, given the first `count` of `features`.
  public double[] probabilities(int[] features, int count, int[] labels) {
    return probabilities(features, count, labels, new int[count]);
  }

  /// @param room has a place for each feature
  private double[] probabilities(int[] features, int count, int[] labels, int[] room) {
    double[] p = new double[labels.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < labels.length; k++) {
      p[k] = sum(features, count, labels[k], room);
      max = Math.max(max, p[k]);
    }
    double total = 0;
    for (int k = 0; k < p.length; k++) {
      p[k] = Math.exp(p[k] - max);
      total += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      p[k] /= total;
    }
    return p;
  }

  /// In two loops: in the first the processor works out many slots at once, in the second it fetches many weights at once.
  private double sum(int[] features, int count, int label, int[] slots) {
    for (int i = 0; i < count; i++) {
      slots[i] = slot(features[i], label);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Float.float16ToFloat(halves[slots[i]]);
    }
    return sum;
  }

  /// The weights in half precision, for storing.
  short[] halves() {
    return halves;
  }
}
