package org.biennien.extract.linear;

import java.util.List;
import java.util.stream.IntStream;

/// A multinomial logistic regression: a weight per feature and class, in half precision as in its file. A feature is known
/// by its hash ([Features]); one that the model has no weights for counts 0. Immutable; safe in every thread.
///
/// Hash and weights of a feature lie together, for nine in ten features that are asked for are in the model: one line of
/// memory is fetched for each. All are fetched before any is judged, so no fetch waits for what another brings.
public final class LinearModel {
  private static final int NONE = -1;
  private static final int HALVES = Long.BYTES / Short.BYTES;

  private final List<String> classes;
  /// Open addressing: for each slot the hash, 0 where it is free, then the weights, four to a `long`.
  private final long[] rows;
  /// Number of slots less one.
  private final int mask;
  /// Length of a row.
  private final int stride;

  private LinearModel(List<String> classes, int capacity) {
    this.classes = classes;
    this.mask = capacity - 1;
    this.stride = 1 + (classes.size() + HALVES - 1) / HALVES;
    this.rows = new long[capacity * stride];
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

  /// A model of features with these hashes; `weights` holds those of the first for each class, then those of the
  /// second, and so on.
  static LinearModel of(List<String> classes, long[] hashes, float[] weights) {
    int n = classes.size();
    var model = new LinearModel(List.copyOf(classes), Integer.highestOneBit(Math.max(hashes.length, 1) * 3 / 2) << 2);
    for (int i = 0; i < hashes.length; i++) {
      int slot = model.slot(hashes[i]);
      if (hashes[i] == 0 || model.rows[slot * model.stride] != 0) {
        throw new IllegalArgumentException(
            "feature %d of %d: its hash %016x is taken, or 0".formatted(i, hashes.length, hashes[i]));
      }
      model.rows[slot * model.stride] = hashes[i];
      for (int c = 0; c < n; c++) {
        long half = Float.floatToFloat16(weights[i * n + c]) & 0xFFFFL;
        model.rows[slot * model.stride + 1 + c / HALVES] |= half << Short.SIZE * (c % HALVES);
      }
    }
    return model;
  }

  /// The classes, in the order of [#probabilities(Features)].
  public List<String> classes() {
    return classes;
  }

  /// The probability of each class; they add up to 1.
  public double[] probabilities(Features features) {
    return probabilities(scores(features), classes.size());
  }

  /// The probability of each of the first `n` classes by their scores; they add up to 1.
  static double[] probabilities(double[] scores, int n) {
    double highest = scores[0];
    for (int c = 1; c < n; c++) {
      highest = Math.max(highest, scores[c]);
    }
    double[] probabilities = new double[n];
    double sum = 0;
    for (int c = 0; c < n; c++) {
      probabilities[c] = Math.exp(scores[c] - highest);
      sum += probabilities[c];
    }
    for (int c = 0; c < n; c++) {
      probabilities[c] /= sum;
    }
    return probabilities;
  }

  /// The sum of the weights of the features for each class.
  double[] scores(Features features) {
    int[] slots = features.room();
    long[] there = features.hashRoom();
    for (int i = 0; i < features.size(); i++) {
      slots[i] = home(features.at(i));
      there[i] = rows[slots[i] * stride];
    }
    int found = 0;
    for (int i = 0; i < features.size(); i++) {
      long hash = features.at(i);
      int slot = there[i] == hash ? slots[i] : there[i] == 0 ? NONE : next(hash, slots[i]);
      slots[found] = slot;
      found += slot == NONE ? 0 : 1;
    }
    double[] scores = new double[classes.size()];
    if (scores.length == 2) {
      addBoth(slots, found, scores);
    } else {
      for (int c = 0; c < scores.length; c += HALVES) {
        add(slots, found, 1 + c / HALVES, scores, c);
      }
    }
    return scores;
  }

  /// Adds up the weights of two classes: most models answer yes or no.
  private void addBoth(int[] slots, int found, double[] scores) {
    double first = 0;
    double second = 0;
    for (int i = 0; i < found; i++) {
      long weights = rows[slots[i] * stride + 1];
      first += Float.float16ToFloat((short) weights);
      second += Float.float16ToFloat((short) (weights >>> 16));
    }
    scores[0] = first;
    scores[1] = second;
  }

  /// Adds up four classes' weights at a time, from class `from` on; where the classes end, rows hold 0.
  private void add(int[] slots, int found, int column, double[] scores, int from) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < found; i++) {
      long weights = rows[slots[i] * stride + column];
      first += Float.float16ToFloat((short) weights);
      second += Float.float16ToFloat((short) (weights >>> 16));
      third += Float.float16ToFloat((short) (weights >>> 32));
      fourth += Float.float16ToFloat((short) (weights >>> 48));
    }
    scores[from] = first;
    if (from + 1 < scores.length) {
      scores[from + 1] = second;
    }
    if (from + 2 < scores.length) {
      scores[from + 2] = third;
    }
    if (from + 3 < scores.length) {
      scores[from + 3] = fourth;
    }
  }

  /// The hashes of the features, rising.
  long[] hashes() {
    return IntStream.rangeClosed(0, mask).mapToLong(slot -> rows[slot * stride]).filter(hash -> hash != 0).sorted().toArray();
  }

  /// The weight of one feature for a class; 0 where the model does not have it.
  public float weight(String feature, int classIndex) {
    return weight(Features.hash(feature), classIndex);
  }

  float weight(long hash, int classIndex) {
    int slot = slot(hash);
    return rows[slot * stride] == 0 ? 0 : weight(slot, classIndex);
  }

  private float weight(int slot, int classIndex) {
    return Float.float16ToFloat(
        (short) (rows[slot * stride + 1 + classIndex / HALVES] >>> Short.SIZE * (classIndex % HALVES)));
  }

  /// Where `hash` stands, which another took the first slot from; [#NONE] if nowhere.
  private int next(long hash, int taken) {
    int slot = taken;
    long there;
    do {
      slot = (slot + 1) & mask;
      there = rows[slot * stride];
    } while (there != 0 && there != hash);
    return there == 0 ? NONE : slot;
  }

  /// Where `hash` stands, or the free slot where it would.
  private int slot(long hash) {
    int slot = home(hash);
    while (rows[slot * stride] != 0 && rows[slot * stride] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /// Where `hash` is looked for first.
  private int home(long hash) {
    return (int) (hash >>> 32) & mask;
  }
}
