package org.biennien.text.segment;

/// How likely a word is right, told from its least clear place.
final class Confidence {
  /// Fitted to words of sentences that the model had not seen.
  private static final double SLOPE = 1.0 / 1500;
  private static final double LEVEL = 0.5;

  private Confidence() {}

  /// @param margin by which the decision at the least clear place was better than the other one
  static float of(int margin) {
    return (float) (1 / (1 + Math.exp(-(LEVEL + margin * SLOPE))));
  }
}
