package org.biennien.app.view;

import java.util.List;
import java.util.Optional;

/// Two claims that cannot both be so.
///
/// @param kind `rival_holders`, `denied` or `toll`
/// @param place where; absent where neither tells a place
/// @param reason what clashes
/// @param evidence the two claims, each with the sentence that says it
public record ContradictionLine(String kind, Optional<PlaceLine> place, String reason, List<Evidence> evidence) {
  public ContradictionLine {
    evidence = List.copyOf(evidence);
  }
}
