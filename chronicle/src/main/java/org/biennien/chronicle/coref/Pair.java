package org.biennien.chronicle.coref;

import java.util.Comparator;
import org.biennien.chronicle.Merge;

/// Two happenings that are the same.
///
/// @param a the one with the lower id
/// @param merge why
/// @param standing whether the join of the two made an event that stands
record Pair(Happening a, Happening b, Merge merge, boolean standing) {
  /// No two are alike in order, so clustering has one result.
  static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingInt((Pair pair) -> pair.merge.score()).reversed()
      .thenComparing(pair -> pair.a.id()).thenComparing(pair -> pair.b.id());
}
