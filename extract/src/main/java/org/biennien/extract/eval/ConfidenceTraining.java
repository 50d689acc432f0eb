package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.biennien.extract.role.Confidence;
import org.biennien.extract.role.Doubts;

/// Fits [Confidence] to claims of which it is known whether they are right: logistic regression, one weight after the other
/// by Newton's method, over and over. No decision's weight falls below 0: that the program is surer of one never makes a
/// claim less likely. The same claims give the same weights.
final class ConfidenceTraining {
  private static final int PASSES = 300;
  /// Holds the weights together where the decisions' chances go hand in hand.
  private static final double RIDGE = 1;

  private final List<double[]> claims = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  /// One more claim.
  void add(Doubts doubts, boolean isRight) {
    var features = new ArrayList<Double>();
    features.add(1.0);
    features.addAll(doubts.logOdds());
    claims.add(features.stream().mapToDouble(Double::doubleValue).toArray());
    right.add(isRight);
  }

  /// The weights for all claims added.
  Confidence fit() {
    double[] weights = new double[Confidence.NAMES.size()];
    double[] sums = new double[claims.size()];
    for (int pass = 0; pass < PASSES; pass++) {
      for (int i = 0; i < weights.length; i++) {
        step(i, weights, sums);
      }
    }
    return new Confidence(weights[0], Arrays.stream(weights).skip(1).boxed().toList());
  }

  private void step(int weight, double[] weights, double[] sums) {
    double gradient = -RIDGE * weights[weight];
    double curvature = RIDGE;
    for (int k = 0; k < sums.length; k++) {
      double x = claims.get(k)[weight];
      double p = 1 / (1 + Math.exp(-sums[k]));
      gradient += ((right.get(k) ? 1 : 0) - p) * x;
      curvature += p * (1 - p) * x * x;
    }
    double old = weights[weight];
    double next = old + gradient / curvature;
    weights[weight] = weight == 0 ? next : Math.max(0, next);
    for (int k = 0; k < sums.length; k++) {
      sums[k] += (weights[weight] - old) * claims.get(k)[weight];
    }
  }
}
