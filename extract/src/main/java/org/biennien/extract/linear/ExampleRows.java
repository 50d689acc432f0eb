package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /// The numbers from 0 on, to be shuffled.
  static List<Integer> upTo(int size) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
