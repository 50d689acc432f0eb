package org.biennien.text.segment;

/// How likely a word is right, told from its least clear place by logistic regression.
///
/// Fitted to 27,757 words of sentences that a model had not seen (a quarter of the treebank and of the
/// sentences cut by hand).
final class Confidence {
  private static final double LEVEL = -0.317;
  private static final double SLOPE = 0.155 / AveragedWeights.PACKED_UNIT;

  private Confidence() {}

  /// @param margin by which the decision at the least clear place was better than the other one
  static float of(int margin) {
    return (float) (1 / (1 + Math.exp(-(LEVEL + margin * SLOPE))));
  }
}
