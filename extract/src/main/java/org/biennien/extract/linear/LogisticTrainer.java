package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Learns a [LinearModel] from examples: multinomial logistic regression by FTRL-proximal gradient descent
/// with per-coordinate rates (McMahan et al. 2013), which leaves most weights at exactly 0. The same examples
/// in the same order give the same model.
public final class LogisticTrainer {
  private static final double ALPHA = 0.1;
  private static final double BETA = 1;
  /// Weights nearer to 0 decide nothing.
  private static final double LEAST = 0.005;

  private final List<String> classes;
  private final double l1;
  private final double l2;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  /// A trainer for these classes; `l1` and `l2` hold the weights down.
  public LogisticTrainer(List<String> classes, double l1, double l2) {
    this.classes = List.copyOf(classes);
    this.l1 = l1;
    this.l2 = l2;
  }

  /// One example with its right class; `features` must keep names.
  public void add(Features features, int label) {
    List<String> list = features.names();
    int[] row = new int[list.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = ids.computeIfAbsent(list.get(i), name -> {
        names.add(name);
        return names.size() - 1;
      });
    }
    rows.add(row);
    labels.add(label);
  }

  /// Number of examples.
  public int size() {
    return rows.size();
  }

  /// The model after so many passes over the examples; features seen fewer than `minimum` times are left out.
  public LinearModel train(int passes, int minimum) {
    return model(weights(passes, minimum));
  }

  /// The model as a table for people: a line `classes<TAB>name…`, then one per feature with its weight for each class, as
  /// `before|attack|vào<TAB>0.41<TAB>-0.12`.
  public String table(int passes, int minimum) {
    double[][] weights = weights(passes, minimum);
    var text = new StringBuilder("classes\t").append(String.join("\t", classes)).append('\n');
    names.stream().sorted().forEach(name -> {
      double[] row = weights[ids.getOrDefault(name, 0)];
      if (Arrays.stream(row).anyMatch(w -> Math.abs(w) >= LEAST)) {
        text.append(name);
        for (double weight : row) {
          text.append('\t').append(number(weight));
        }
        text.append('\n');
      }
    });
    return text.toString();
  }

  private static String number(double weight) {
    return Math.abs(weight) < LEAST ? "0" : String.format(Locale.ROOT, "%.2f", weight);
  }

  private LinearModel model(double[][] weights) {
    List<String> kept = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    for (int f = 0; f < weights.length; f++) {
      if (Arrays.stream(weights[f]).anyMatch(w -> Math.abs(w) >= LEAST)) {
        float[] row = new float[classes.size()];
        for (int c = 0; c < row.length; c++) {
          row[c] = (float) weights[f][c];
        }
        kept.add(names.get(f));
        values.add(row);
      }
    }
    return LinearModel.of(classes, kept, values);
  }

  private double[][] weights(int passes, int minimum) {
    int n = classes.size();
    double[][] z = new double[names.size()][n];
    double[][] squares = new double[names.size()][n];
    boolean[] frequent = frequent(minimum);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      order.add(i);
    }
    Random random = new Random(17);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      for (int example : order) {
        step(rows.get(example), labels.get(example), z, squares, frequent);
      }
    }
    double[][] weights = new double[names.size()][n];
    for (int f = 0; f < weights.length; f++) {
      for (int c = 0; c < n; c++) {
        weights[f][c] = weight(z[f][c], squares[f][c]);
      }
    }
    return weights;
  }

  private boolean[] frequent(int minimum) {
    int[] seen = new int[names.size()];
    for (int[] row : rows) {
      for (int f : row) {
        seen[f]++;
      }
    }
    boolean[] frequent = new boolean[seen.length];
    for (int f = 0; f < seen.length; f++) {
      frequent[f] = seen[f] >= minimum;
    }
    return frequent;
  }

  private void step(int[] row, int label, double[][] z, double[][] squares, boolean[] frequent) {
    int n = classes.size();
    double[] p = new double[n];
    for (int f : row) {
      if (frequent[f]) {
        for (int c = 0; c < n; c++) {
          p[c] += weight(z[f][c], squares[f][c]);
        }
      }
    }
    double highest = Arrays.stream(p).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < n; c++) {
      p[c] = Math.exp(p[c] - highest);
      sum += p[c];
    }
    for (int c = 0; c < n; c++) {
      double gradient = p[c] / sum - (c == label ? 1 : 0);
      double square = gradient * gradient;
      for (int f : row) {
        if (frequent[f]) {
          double weight = weight(z[f][c], squares[f][c]);
          double sigma = (Math.sqrt(squares[f][c] + square) - Math.sqrt(squares[f][c])) / ALPHA;
          z[f][c] += gradient - sigma * weight;
          squares[f][c] += square;
        }
      }
    }
  }

  private double weight(double z, double square) {
    return Math.abs(z) <= l1
        ? 0
        : -(z - Math.signum(z) * l1) / ((BETA + Math.sqrt(square)) / ALPHA + l2);
  }
}
