package org.biennien.app.view;

import java.util.List;
import org.biennien.chronicle.Ground;

/// Why claims of several articles stand together.
///
/// @param kind `same_place`, `shared_words`, `decided` ...
/// @param points how much it speaks for one event; 0 for a person's decision
/// @param about values of the two: the place they share, their times; of a decision its number and why
public record GroundLine(String kind, int points, List<String> about) {
  public GroundLine {
    about = List.copyOf(about);
  }

  static GroundLine of(Ground ground) {
    return new GroundLine(ground.kind().label(), ground.points(), ground.about());
  }
}
