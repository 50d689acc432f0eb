package org.biennien.text.segment;

/// How strongly two neighbouring syllables belong together in raw news, packed in 15 bits.
final class Association {
  private static final int KNOWN = 1 << 14;

  private Association() {}

  /// @param bond normalised pointwise mutual information in 16 steps
  /// @param join how often an earlier model joined them, in 13 steps from 1; 0 where nothing is known
  /// @param count the logarithm of how often they were seen, 0–15
  static int pack(int bond, int join, int count) {
    return KNOWN | count << 8 | bond << 4 | join;
  }

  static int bond(int association) {
    return association >> 4 & 15;
  }

  static int join(int association) {
    return association & 15;
  }

  static int count(int association) {
    return association >> 8 & 15;
  }
}
