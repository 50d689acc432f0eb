package org.biennien.extract.trigger;

import java.util.List;

/// The learned part: which candidates are claims of which type, and which status their events have.
///
/// @param readings the labels of `types` from 1 on; label 0 is "no claim"
/// @param types decides between the readings that the lexicon allows
/// @param threshold least probability of being a claim at all
/// @param status decides between the statuses, labelled by their order
/// @param actualThreshold least probability of `actual`; below it the likeliest other status is told, since a plan
///     told as done is the worst error
public record TriggerModel(
    List<Reading> readings, LinearModel types, double threshold, LinearModel status, double actualThreshold) {
  public TriggerModel {
    readings = List.copyOf(readings);
  }

  /// The labels of "no claim" and of each reading of `frame`, in its order.
  int[] labels(Frame frame) {
    int[] labels = new int[frame.readings().size() + 1];
    for (int i = 1; i < labels.length; i++) {
      Reading reading = frame.readings().get(i - 1);
      labels[i] = readings.indexOf(reading) + 1;
      if (labels[i] == 0) {
        throw new IllegalArgumentException(
            "the model does not know the reading %s; train it again".formatted(reading.label()));
      }
    }
    return labels;
  }
}
