package org.biennien.chronicle.coref;

import java.util.List;
import org.biennien.chronicle.Merge;

/// Happenings that clustering makes one event of when it sees nothing else, so that no two of them are kept apart.
///
/// @param happenings one at least
/// @param merges which joins make them one, as clustering finds them; none of a happening by itself
public record Standing(List<Happening> happenings, List<Merge> merges) {
  public Standing {
    happenings = List.copyOf(happenings);
    merges = List.copyOf(merges);
    if (merges.size() != happenings.size() - 1) {
      throw new IllegalArgumentException("%d happenings with %d merges: one fewer joins them".formatted(
          happenings.size(), merges.size()));
    }
  }
}
