package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.List;
import org.biennien.chronicle.Ground;

/// What is found while two happenings are compared. Each method says whether the comparison may go on.
final class Tally {
  private final List<Ground> grounds = new ArrayList<>();

  boolean add(Ground.Kind kind, int points, String... about) {
    grounds.add(new Ground(kind, points, List.of(about)));
    return true;
  }

  boolean forbid(Ground.Kind kind, String... about) {
    grounds.add(new Ground(kind, 0, List.of(about)));
    return false;
  }

  int score() {
    return grounds.stream().mapToInt(Ground::points).sum();
  }

  List<Ground> grounds() {
    return grounds;
  }
}
