package org.biennien.extract.trigger;

import java.util.List;

/// Words beside a trigger that tell something about its event.
///
/// @param id unique, speaking: `planned-will`
/// @param label what they tell: `planned`, `nearly`
/// @param side where they stand, seen from the trigger
/// @param reach how many tokens they may stand away; 0 is next to it
/// @param patterns the words
/// @param example a sentence with the trigger in square brackets, of which the label is true
/// @param counterExample a sentence with a trigger in square brackets, of which it is not
/// @param <L> what cues of this kind tell
record Cue<L>(
    String id,
    L label,
    Side side,
    int reach,
    List<TokenPattern> patterns,
    TriggerRule.Example example,
    TriggerRule.Example counterExample) {
  /// Where a cue stands, seen from the trigger.
  enum Side {
    BEFORE,
    AFTER
  }

  Cue {
    patterns = List.copyOf(patterns);
    if (reach < 0 || patterns.isEmpty()) {
      throw new IllegalArgumentException("cue %s: needs a pattern and a reach of 0 or more".formatted(id));
    }
  }
}
