package org.biennien.chronicle;

import java.util.List;

/// Why two happenings that two articles tell are taken for one.
///
/// @param first the happening with the lower id: article and group, `a1#g3`
/// @param second the other
/// @param score sum of the points
/// @param grounds what speaks for it, each with its points; or that a person decided it
public record Merge(String first, String second, int score, List<Ground> grounds) {
  public Merge {
    grounds = List.copyOf(grounds);
  }
}
