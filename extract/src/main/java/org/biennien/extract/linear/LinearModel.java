package org.biennien.extract.linear;

import java.util.Arrays;
import java.util.List;

/// A multinomial logistic regression: a weight per feature and class. A feature is known by its hash
/// ([Features]); one that the model has no weights for counts 0. Immutable; safe in every thread.
public final class LinearModel {
  private final List<String> classes;
  /// Open addressing: 0 marks a free slot; no feature has hash 0 in practice, and a model that has one is
  /// refused.
  private final long[] slots;
  private final float[] weights;

  private LinearModel(List<String> classes, long[] slots, float[] weights) {
    this.classes = classes;
    this.slots = slots;
    this.weights = weights;
  }

  /// A model of these features; `rows` holds a weight per class for each name.
  static LinearModel of(List<String> classes, List<String> names, List<float[]> rows) {
    long[] hashes = names.stream().mapToLong(Features::hash).toArray();
    float[] weights = new float[hashes.length * classes.size()];
    for (int i = 0; i < hashes.length; i++) {
      System.arraycopy(rows.get(i), 0, weights, i * classes.size(), classes.size());
    }
    return of(classes, hashes, weights);
  }

  /// A model of features with these hashes; `rows` holds the weights of the first for each class, then those of the
  /// second, and so on.
  static LinearModel of(List<String> classes, long[] hashes, float[] rows) {
    int n = classes.size();
    int capacity = Integer.highestOneBit(Math.max(hashes.length, 1) * 2) << 1;
    long[] slots = new long[capacity];
    float[] weights = new float[capacity * n];
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(slots, hashes[i]);
      if (hashes[i] == 0 || slots[slot] == hashes[i]) {
        throw new IllegalArgumentException("feature %d of %d: its hash %016x is taken".formatted(i, hashes.length, hashes[i]));
      }
      slots[slot] = hashes[i];
      System.arraycopy(rows, i * n, weights, slot * n, n);
    }
    return new LinearModel(List.copyOf(classes), slots, weights);
  }

  /// The classes, in the order of [#probabilities(Features)].
  public List<String> classes() {
    return classes;
  }

  /// The probability of each class; they add up to 1.
  public double[] probabilities(Features features) {
    double[] scores = scores(features);
    double highest = scores[0];
    for (double score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - highest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }

  private double[] scores(Features features) {
    int n = classes.size();
    double[] scores = new double[n];
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(slots, features.at(i));
      if (slots[slot] != 0) {
        int row = slot * n;
        for (int c = 0; c < n; c++) {
          scores[c] += weights[row + c];
        }
      }
    }
    return scores;
  }

  /// The hashes of the features, rising.
  long[] hashes() {
    return Arrays.stream(slots).filter(hash -> hash != 0).sorted().toArray();
  }

  /// The weight of one feature for a class; 0 where the model does not have it.
  public float weight(String feature, int classIndex) {
    return weight(Features.hash(feature), classIndex);
  }

  float weight(long hash, int classIndex) {
    int slot = slot(slots, hash);
    return slots[slot] == 0 ? 0 : weights[slot * classes.size() + classIndex];
  }

  private static int slot(long[] slots, long hash) {
    int slot = (int) (hash >>> 32) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
