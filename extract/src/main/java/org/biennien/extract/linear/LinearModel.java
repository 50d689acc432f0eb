package org.biennien.extract.linear;

import java.util.List;
import java.util.stream.IntStream;

/// A multinomial logistic regression: a weight per feature and class, in half precision as in its file. A feature is known
/// by its hash ([Features]); one that the model has no weights for counts 0. Immutable; safe in every thread.
///
/// Half of the features that are asked for are not in the model, so a byte a slot tells most of these apart without a look
/// at the far larger table. What is there lies together, hash and weights, and is fetched all at once: no fetch waits for
/// what another brings.
public final class LinearModel {
  private static final int NONE = -1;
  private static final int HALVES = Long.BYTES / Short.BYTES;

  private final List<String> classes;
  /// Open addressing: eight bits of each hash; 0 marks a free slot.
  private final byte[] marks;
  /// For each slot the whole hash, then the weights, four to a `long`.
  private final long[] rows;
  /// Length of a row.
  private final int stride;

  private LinearModel(List<String> classes, int capacity) {
    this.classes = classes;
    this.marks = new byte[capacity];
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
    var model = new LinearModel(List.copyOf(classes), Integer.highestOneBit(Math.max(hashes.length, 1) * 3 / 2) << 1);
    for (int i = 0; i < hashes.length; i++) {
      int slot = model.slot(hashes[i]);
      if (model.marks[slot] != 0) {
        throw new IllegalArgumentException("feature %d of %d: its hash %016x is taken".formatted(i, hashes.length, hashes[i]));
      }
      model.marks[slot] = mark(hashes[i]);
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
    int[] slots = features.room();
    for (int i = 0; i < features.size(); i++) {
      slots[i] = marks[home(features.at(i))];
    }
    int found = 0;
    for (int i = 0; i < features.size(); i++) {
      int slot = slots[i] == 0 ? NONE : slot(features.at(i));
      if (slot != NONE && marks[slot] != 0) {
        slots[found++] = slot;
      }
    }
    double[] scores = new double[classes.size()];
    for (int c = 0; c < scores.length; c += HALVES) {
      add(slots, found, 1 + c / HALVES, scores, c);
    }
    return scores;
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
    double[] sums = {first, second, third, fourth};
    System.arraycopy(sums, 0, scores, from, Math.min(HALVES, scores.length - from));
  }

  /// The hashes of the features, rising.
  long[] hashes() {
    return IntStream.range(0, marks.length).filter(slot -> marks[slot] != 0).mapToLong(slot -> rows[slot * stride]).sorted()
        .toArray();
  }

  /// The weight of one feature for a class; 0 where the model does not have it.
  public float weight(String feature, int classIndex) {
    return weight(Features.hash(feature), classIndex);
  }

  float weight(long hash, int classIndex) {
    int slot = slot(hash);
    return marks[slot] == 0 ? 0 : weight(slot, classIndex);
  }

  private float weight(int slot, int classIndex) {
    return Float.float16ToFloat(
        (short) (rows[slot * stride + 1 + classIndex / HALVES] >>> Short.SIZE * (classIndex % HALVES)));
  }

  /// Where `hash` stands, or the free slot where it would.
  private int slot(long hash) {
    byte mark = mark(hash);
    int slot = home(hash);
    while (marks[slot] != 0 && (marks[slot] != mark || rows[slot * stride] != hash)) {
      slot = (slot + 1) & (marks.length - 1);
    }
    return slot;
  }

  /// Where `hash` is looked for first.
  private int home(long hash) {
    return (int) (hash >>> 32) & (marks.length - 1);
  }

  private static byte mark(long hash) {
    return (byte) (hash >>> 24 | 1);
  }
}
