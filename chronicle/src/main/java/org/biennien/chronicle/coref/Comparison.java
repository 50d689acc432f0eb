package org.biennien.chronicle.coref;

import java.util.List;

/// Whether two happenings are one, and why, or why not.
public sealed interface Comparison {
  /// Enough speaks for one happening.
  ///
  /// @param score sum of the points
  /// @param reasons what speaks for it, each with its points
  record Same(int score, List<String> reasons) implements Comparison {
    public Same {
      reasons = List.copyOf(reasons);
    }
  }

  /// They are kept apart.
  ///
  /// @param reason what forbids it, or what was found where it is too little
  record Apart(String reason) implements Comparison {}
}
