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
    float[] table = new float[1 << bits];
    int[] dense = new int[1 << bits];
    int[][][] slots = slots(decisions, dense);
    int size = 1 + Arrays.stream(dense).max().orElse(0);
    float[] weights = new float[size];
    float[] squares = new float[size];
    Arrays.fill(squares, 1e-4f);
    int[] order = new int[slots.length];
    Arrays.setAll(order, i -> i);
    var random = new SplittableRandom(SEED);
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      for (int i : order) {
        step(weights, squares, slots[i], decisions.get(i).right());
      }
    }
    for (int slot = 0; slot < dense.length; slot++) {
      table[slot] = weights[dense[slot]];
    }
    return LinearModel.of(table);
  }

  /// Where the weights of each decision's labels stand, numbered from 1 in the order in which they are first met, so
  /// that those of one decision lie together; number 0 is for slots that no decision uses.
  private int[][][] slots(List<Decision> decisions, int[] dense) {
    Map<Integer, Integer> seen = new HashMap<>();
    decisions.forEach(d -> d.features().forEach(f -> seen.merge(f, 1, Integer::sum)));
    int[][][] slots = new int[decisions.size()][][];
    int next = 1;
    for (int i = 0; i < slots.length; i++) {
      Decision decision = decisions.get(i);
      int[] features = decision.features().stream().filter(f -> seen.getOrDefault(f, 0) >= least)
          .mapToInt(f -> f).toArray();
      slots[i] = new int[decision.labels().size()][features.length];
      for (int k = 0; k < slots[i].length; k++) {
        for (int j = 0; j < features.length; j++) {
          int slot = LinearModel.slotAmong(dense.length, features[j], decision.labels().get(k));
          if (dense[slot] == 0) {
            dense[slot] = next++;
          }
          slots[i][k][j] = dense[slot];
        }
      }
    }
    return slots;
  }

  private void step(float[] weights, float[] squares, int[][] slots, int right) {
    double[] p = new double[slots.length];
    double total = 0;
    for (int k = 0; k < p.length; k++) {
      double sum = 0;
      for (int slot : slots[k]) {
        sum += weights[slot];
      }
      p[k] = Math.exp(Math.min(sum, 500));
      total += p[k];
    }
    for (int k = 0; k < p.length; k++) {
      float error = (float) (p[k] / total - (k == right ? 1 : 0));
      for (int slot : slots[k]) {
        float gradient = error + penalty * weights[slot];
        squares[slot] += gradient * gradient;
        weights[slot] -= rate * gradient / (float) Math.sqrt(squares[slot]);
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
