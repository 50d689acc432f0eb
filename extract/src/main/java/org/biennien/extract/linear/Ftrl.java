package org.biennien.extract.linear;

/// The weights of one class while they are learnt: FTRL-proximal gradient descent with per-coordinate rates (McMahan et al.
/// 2013), which leaves most weights at exactly 0.
final class Ftrl {
  private static final double ALPHA = 0.1;
  private static final double BETA = 1;

  private final double l1;
  private final double l2;
  /// Whether a feature is frequent enough to have a weight.
  private final boolean[] known;
  private final double[] z;
  private final double[] squares;

  /// Weights of 0 for so many features; `l1` and `l2` hold them down.
  Ftrl(boolean[] known, double l1, double l2) {
    this.known = known;
    this.l1 = l1;
    this.l2 = l2;
    this.z = new double[known.length];
    this.squares = new double[known.length];
  }

  /// The sum of the weights of an example's features.
  double score(int[] row) {
    double score = 0;
    for (int f : row) {
      if (known[f]) {
        score += weight(f);
      }
    }
    return score;
  }

  /// Moves the weights of an example's features against the gradient of the loss by its score.
  void step(int[] row, double gradient) {
    double square = gradient * gradient;
    for (int f : row) {
      if (known[f]) {
        double sigma = (Math.sqrt(squares[f] + square) - Math.sqrt(squares[f])) / ALPHA;
        z[f] += gradient - sigma * weight(f);
        squares[f] += square;
      }
    }
  }

  double weight(int f) {
    return Math.abs(z[f]) <= l1
        ? 0
        : -(z[f] - Math.signum(z[f]) * l1) / ((BETA + Math.sqrt(squares[f])) / ALPHA + l2);
  }
}
