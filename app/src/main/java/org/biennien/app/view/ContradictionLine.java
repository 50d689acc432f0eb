package org.biennien.app.view;

import java.util.List;
import java.util.Optional;

/// Two claims that cannot both be so.
///
/// @param kind `rival_holders`, `denied` or `toll`
/// @param place where; absent where neither tells a place
/// @param about what clashes: of rival holders the place, the codes of both sides (`SYR+HEZBOLLAH`) and the first day; of a denial
///     who tells and who denies, empty for the article itself; of a toll the two numbers in the words of the text
/// @param evidence the two claims, each with the sentence that says it
public record ContradictionLine(String kind, Optional<PlaceLine> place, List<String> about, List<Evidence> evidence) {
  public ContradictionLine {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }
}
