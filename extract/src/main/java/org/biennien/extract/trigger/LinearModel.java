package org.biennien.extract.trigger;

/// A log-linear model over hashed features: one weight for each feature and class, all in one table.
///
/// Two features may share a weight: the price of a table of fixed size that needs no names. All weights of a feature stand
/// within one block of the table, so that asking for several classes fetches no more of far memory than asking for one. They are
/// kept in half precision, as in the file, for the same reason.
public final class LinearModel {
  /// So many weights stand together: more than there are labels.
  private static final int BLOCK = 64;

  private final short[] halves;
  private final int shift;

  /// A model with these weights in half precision; their number is a power of two.
  LinearModel(short[] halves) {
    if (Integer.bitCount(halves.length) != 1 || halves.length < BLOCK) {
      throw new IllegalArgumentException(
          "%d weights: must be a power of two, %d or more".formatted(halves.length, BLOCK));
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

  /// Where the weight of `feature` for `label` stands in a table of so many `weights`, a power of two.
  public static int slotAmong(int weights, int feature, int label) {
    return slot(first(feature, Integer.numberOfLeadingZeros(weights) + 1), label);
  }

  /// Where the weight of `feature` for label 0 stands.
  private static int first(int feature, int shift) {
    int h = (feature ^ (feature >>> 15)) * 0x85ebca6b;
    return (h ^ (h >>> 13)) * 0xc2b2ae35 >>> shift;
  }

  private static int slot(int first, int label) {
    return first & -BLOCK | first + label & BLOCK - 1;
  }

  /// Probabilities of `labels`, in their order, given the first `count` of `features`; they sum up to 1.
  public double[] probabilities(int[] features, int count, int[] labels) {
    return probabilities(sums(features, count, labels, new int[count]));
  }

  /// Probabilities of `labels`, in their order.
  ///
  /// @param more added to the sums of weights: what other features are known to give each label
  double[] probabilities(Features features, int[] labels, double[] more) {
    double[] sums = sums(features, labels);
    for (int k = 0; k < sums.length; k++) {
      sums[k] += more[labels[k]];
    }
    return probabilities(sums);
  }

  double[] probabilities(Features features, int[] labels) {
    return probabilities(sums(features, labels));
  }

  /// The sum of the weights for each of `labels`.
  double[] sums(Features features, int[] labels) {
    return sums(features.values(), features.size(), labels, features.room());
  }

  private static double[] probabilities(double[] p) {
    double max = Double.NEGATIVE_INFINITY;
    for (double sum : p) {
      max = Math.max(max, sum);
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
  ///
  /// @param firsts has a place for each feature; what it holds means nothing
  private double[] sums(int[] features, int count, int[] labels, int[] firsts) {
    for (int i = 0; i < count; i++) {
      firsts[i] = first(features[i], shift);
    }
    double[] sums = new double[labels.length];
    for (int k = 0; k < labels.length; k++) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += Float.float16ToFloat(halves[slot(firsts[i], labels[k])]);
      }
      sums[k] = sum;
    }
    return sums;
  }

  /// The weights in half precision, for storing.
  short[] halves() {
    return halves;
  }
}
