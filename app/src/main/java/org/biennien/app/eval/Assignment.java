package org.biennien.app.eval;

import java.util.Arrays;

/// The pairing of rows with columns, each used once at most, that makes the sum of their values greatest (Kuhn 1955,
/// Munkres 1957; by shortest augmenting paths, cubic in the size).
final class Assignment {
  private static final int NOBODY = 0;

  private final double[][] values;
  private final int size;

  /// @param values not negative, a row each
  Assignment(double[][] values) {
    this.values = values;
    this.size = Math.max(values.length, values.length == 0 ? 0 : values[0].length);
  }

  /// The greatest sum.
  double value() {
    int[] rowOf = rowOfColumn();
    double sum = 0;
    for (int column = 1; column <= size; column++) {
      sum += -cost(rowOf[column], column);
    }
    return sum;
  }

  /// Rows and columns are counted from 1, as the method's zeroth column stands for the row that is being placed.
  private double cost(int row, int column) {
    return row <= values.length && column <= values[row - 1].length ? -values[row - 1][column - 1] : 0;
  }

  private int[] rowOfColumn() {
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      place(row, rowOf, rowPrice, columnPrice);
    }
    return rowOf;
  }

  private void place(int row, int[] rowOf, double[] rowPrice, double[] columnPrice) {
    int[] before = new int[size + 1];
    double[] least = new double[size + 1];
    boolean[] seen = new boolean[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != NOBODY) {
      seen[column] = true;
      int nearest = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int other = 1; other <= size; other++) {
        if (!seen[other]) {
          double rest = cost(rowOf[column], other) - rowPrice[rowOf[column]] - columnPrice[other];
          if (rest < least[other]) {
            least[other] = rest;
            before[other] = column;
          }
          if (least[other] < step) {
            step = least[other];
            nearest = other;
          }
        }
      }
      for (int other = 0; other <= size; other++) {
        if (seen[other]) {
          rowPrice[rowOf[other]] += step;
          columnPrice[other] -= step;
        } else {
          least[other] -= step;
        }
      }
      column = nearest;
    }
    for (; column != 0; column = before[column]) {
      rowOf[column] = rowOf[before[column]];
    }
  }
}
