package org.biennien.text.segment;

/// The sum of the weights of features, each by its hash; one never seen weighs 0.
@FunctionalInterface
interface Weights {
  /// @param room has a place for each feature; what it holds afterwards means nothing
  int sum(long[] features, int[] room);
}
