package org.biennien.extract.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A multinomial logistic regression: a weight per feature and class.
///
/// Its file is readable: comment lines with `#`, one line `classes<TAB>name…`, then one line per feature with
/// its weight for each class, as `before|attack|vào<TAB>0.41<TAB>-0.12`. A feature that is not in the file
/// counts 0. Immutable; safe in every thread.
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
    int capacity = Integer.highestOneBit(Math.max(names.size(), 1) * 2) << 1;
    long[] slots = new long[capacity];
    float[] weights = new float[capacity * classes.size()];
    for (int i = 0; i < names.size(); i++) {
      long hash = Features.hash(names.get(i));
      int slot = slot(slots, hash);
      if (hash == 0 || slots[slot] == hash) {
        throw new IllegalArgumentException("feature \"%s\": its hash is taken".formatted(names.get(i)));
      }
      slots[slot] = hash;
      System.arraycopy(rows.get(i), 0, weights, slot * classes.size(), classes.size());
    }
    return new LinearModel(List.copyOf(classes), slots, weights);
  }

  /// The model in `file`, which is named in complaints as `fileName`.
  public static LinearModel read(BufferedReader file, String fileName) {
    List<String> classes = List.of();
    List<String> names = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    int number = 0;
    try {
      for (String line = file.readLine(); line != null; line = file.readLine()) {
        number++;
        if (line.startsWith("#")) {
          continue;
        }
        String[] columns = line.split("\t", -1);
        if (classes.isEmpty() && columns[0].equals("classes") && columns.length > 1) {
          classes = List.of(columns).subList(1, columns.length);
        } else if (classes.isEmpty() || columns.length != classes.size() + 1) {
          throw new IllegalArgumentException(
              "%s:%d: expected a feature and %d weights, TAB between each, found \"%s\""
                  .formatted(fileName, number, classes.size(), line));
        } else {
          names.add(columns[0]);
          rows.add(numbers(columns, fileName, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + fileName, e);
    }
    return of(classes, names, rows);
  }

  private static float[] numbers(String[] columns, String fileName, int line) {
    float[] row = new float[columns.length - 1];
    for (int i = 0; i < row.length; i++) {
      try {
        row[i] = Float.parseFloat(columns[i + 1]);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "%s:%d: expected a weight like 0.41, found \"%s\"".formatted(fileName, line, columns[i + 1]), e);
      }
    }
    return row;
  }

  /// The classes, in the order of [#probabilities(Features)].
  public List<String> classes() {
    return classes;
  }

  /// The probability of each class; they add up to 1.
  public double[] probabilities(Features features) {
    double[] scores = scores(features);
    double highest = Arrays.stream(scores).max().orElse(0);
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
        for (int c = 0; c < n; c++) {
          scores[c] += weights[slot * n + c];
        }
      }
    }
    return scores;
  }

  /// The weight of one feature for a class; 0 where the model does not have it.
  public float weight(String feature, int classIndex) {
    int slot = slot(slots, Features.hash(feature));
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
