package org.biennien.app.export;

import java.util.List;
import org.biennien.chronicle.Ground;

/// Why claims of several articles stand together.
///
/// @param kind `same_place`, `shared_words`, `decided` ...
/// @param points how much it speaks for one event; 0 for a person's decision
/// @param about values of the two: the place they share, their times; of a decision its number and why
public record GroundRecord(String kind, int points, List<String> about) {
  public GroundRecord {
    about = List.copyOf(about);
  }

  static GroundRecord of(Ground ground) {
    return new GroundRecord(ground.kind().label(), ground.points(), ground.about());
  }
}
