package org.biennien.app.export;

import java.util.List;

/// How a place stood on two days, and what came in between.
///
/// @param place the place
/// @param before how it stood at the end of the first day
/// @param after how it stood at the end of the second
/// @param steps from the one to the other, in the order of time
public record ChangeRecord(PlaceRecord place, StateRecord before, StateRecord after, List<StepRecord> steps) {
  public ChangeRecord {
    steps = List.copyOf(steps);
  }
}
