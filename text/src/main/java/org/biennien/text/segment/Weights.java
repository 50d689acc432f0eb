package org.biennien.text.segment;

/// The weight of a feature, by its hash; 0 for a feature never seen.
@FunctionalInterface
interface Weights {
  int get(long feature);
}
