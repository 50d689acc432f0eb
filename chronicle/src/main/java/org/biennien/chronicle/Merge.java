package org.biennien.chronicle;

import java.util.List;

/// Why two happenings that two articles tell are taken for one.
///
/// @param first the happening with the lower id: article and group, `a1#g3`
/// @param second the other
/// @param score sum of what speaks for it; see the reasons
/// @param reasons each with its points, for a reader: `same place Mosul (+2)`
public record Merge(String first, String second, int score, List<String> reasons) {
  public Merge {
    reasons = List.copyOf(reasons);
  }
}
