package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;

/// Examples to learn from: of each its features, numbered in the order in which they first came, and its right class.
final class ExampleRows {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  /// One example; `features` must keep names.
  void add(Features features, int label) {
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

  int size() {
    return rows.size();
  }

  int[] row(int example) {
    return rows.get(example);
  }

  int label(int example) {
    return labels.get(example);
  }

  /// The features' names, in order of their numbers.
  List<String> names() {
    return names;
  }

  /// Which features are seen `minimum` times at least.
  boolean[] frequent(int minimum) {
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

  /// Takes a step for each of so many examples or questions, pass after pass, in an order that chance draws anew and always alike.
  static void shuffled(int size, int passes, IntConsumer step) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Random random = new Random(17);
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      order.forEach(step::accept);
    }
  }
}
