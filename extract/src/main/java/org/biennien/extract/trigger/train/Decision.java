package org.biennien.extract.trigger.train;

import java.util.List;

/// A decision with its right answer.
///
/// @param features what the model sees
/// @param labels what it may answer
/// @param right index into `labels`
record Decision(List<Integer> features, List<Integer> labels, int right) {
  Decision {
    features = List.copyOf(features);
    labels = List.copyOf(labels);
    if (right < 0 || right >= labels.size()) {
      throw new IllegalArgumentException("right answer %d of %d labels".formatted(right, labels.size()));
    }
  }
}
