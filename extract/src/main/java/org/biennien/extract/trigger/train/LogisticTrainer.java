package org.biennien.extract.trigger.train;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.biennien.extract.trigger.LinearModel;

/// Fits a [LinearModel] to decisions: conditional log-likelihood, AdaGrad (Duchi, Hazan and Singer 2011), an L2
/// penalty on the features at hand, and features that were seen only once left out. Deterministic: the order of the
/// decisions is shuffled from a fixed seed.
///
/// @param bits the table has 2^bits weights
/// @param epochs passes over the decisions
/// @param rate of learning
/// @param penalty strength of L2
/// @param least how often a feature must be seen
record LogisticTrainer(int bits, int epochs, float rate, float penalty, int least) {
  private static final long SEED = 20261101;

  LinearModel train(List<Decision> decisions) {
    Map<Integer, Integer> seen = new HashMap<>();
    decisions.forEach(d -> d.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    int[][] features = decisions.stream()
        .map(d -> d.features().stream().filter(f -> seen.getOrDefault(f, 0) >= least).mapToInt(f -> f).toArray())
        .toArray(int[][]::new);
    int[][] labels = decisions.stream()
        .map(d -> d.labels().stream().mapToInt(label -> label).toArray()).toArray(int[][]::new);
    float[] weights = new float[1 << bits];
    float[] squares = new float[1 << bits];
    var model = new LinearModel(weights);
    int[] order = new int[decisions.size()];
    Arrays.setAll(order, i -> i);
    var random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        double[] p = model.probabilities(features[i], features[i].length, labels[i]);
        p[decisions.get(i).right()] -= 1;
        step(model, weights, squares, features[i], labels[i], p);
      }
    }
    return model;
  }

  private void step(
      LinearModel model, float[] weights, float[] squares, int[] features, int[] labels, double[] error) {
    for (int k = 0; k < labels.length; k++) {
      for (int feature : features) {
        int slot = model.slot(feature, labels[k]);
        float gradient = (float) error[k] + penalty * weights[slot];
        squares[slot] += gradient * gradient;
        weights[slot] -= rate * gradient / (float) Math.sqrt(squares[slot] + 1e-4f);
      }
    }
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = order[i];
      order[i] = order[j];
      order[j] = other;
    }
  }
}
