package org.biennien.extract.trigger;

/// A log-linear model over hashed features: one weight for each feature and class, all in one table.
///
/// Two features may share a weight: the price of a table of fixed size that needs no names.
public final class LinearModel {
  private final float[] weights;
  private final int shift;

  /// A model with these weights; their number is a power of two.
  public LinearModel(float[] weights) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException("%d weights: must be a power of two".formatted(weights.length));
    }
    this.weights = weights;
    this.shift = Integer.numberOfLeadingZeros(weights.length) + 1;
  }

  /// Where the weight of `feature` for `label` stands.
  public int slot(int feature, int label) {
    int h = feature + label * 0x9e3779b9;
    h = (h ^ (h >>> 15)) * 0x85ebca6b;
    return (h ^ (h >>> 13)) * 0xc2b2ae35 >>> shift;
  }

  /// Probabilities of `labels`, in their order; they sum up to 1.
  double[] probabilities(Features features, int[] labels) {
    return probabilities(features.values(), features.size(), labels);
  }

  /// Probabilities of `labels`, in their order, given the first `count` of `features`.
  public double[] probabilities(int[] features, int count, int[] labels) {
    double[] p = new double[labels.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < labels.length; k++) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += weights[slot(features[i], labels[k])];
      }
      p[k] = sum;
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

  /// The weights, for training and storing.
  float[] weights() {
    return weights;
  }
}
