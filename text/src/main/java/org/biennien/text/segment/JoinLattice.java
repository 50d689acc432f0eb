package org.biennien.text.segment;

/// The best sequence of decisions to join or part, and how clear each of them is.
///
/// Forward and backward passes of the Viterbi algorithm over two states: at each place, the score of the best
/// sequence that joins there less that of the best one that parts.
final class JoinLattice {
  private static final int IMPOSSIBLE = -(1 << 28);

  private final byte[] cuts;
  /// Score of joining at a place if the place before is parted, or joined.
  private final int[] afterParted;
  private final int[] afterJoined;
  private final int[] parted;
  private final int[] joined;

  /// @param cuts what must be at each place: 0, [WordSegmenter#BEGINS] or [WordSegmenter#CONTINUES]
  JoinLattice(byte[] cuts) {
    this.cuts = cuts;
    afterParted = new int[cuts.length];
    afterJoined = new int[cuts.length];
    parted = new int[cuts.length];
    joined = new int[cuts.length];
    if (cuts.length > 0) {
      joined[0] = IMPOSSIBLE;
    }
  }

  /// Sets the scores of joining token `i` to the one before; in order, from 1.
  void place(int i, int joinAfterParted, int joinAfterJoined) {
    afterParted[i] = joinAfterParted;
    afterJoined[i] = joinAfterJoined;
    parted[i] = cuts[i] == WordSegmenter.CONTINUES ? IMPOSSIBLE : Math.max(parted[i - 1], joined[i - 1]);
    joined[i] = cuts[i] == WordSegmenter.BEGINS
        ? IMPOSSIBLE
        : Math.max(parted[i - 1] + joinAfterParted, joined[i - 1] + joinAfterJoined);
  }

  /// For each token by how much joining it to the one before is better (positive) or worse than parting.
  int[] margins() {
    var margins = new int[cuts.length];
    int restParted = 0;
    int restJoined = 0;
    for (int i = cuts.length - 1; i > 0; i--) {
      margins[i] = joined[i] + restJoined - parted[i] - restParted;
      int partHere = cuts[i] == WordSegmenter.CONTINUES ? IMPOSSIBLE : restParted;
      int joinHere = cuts[i] == WordSegmenter.BEGINS ? IMPOSSIBLE : restJoined;
      restParted = Math.max(partHere, afterParted[i] + joinHere);
      restJoined = Math.max(partHere, afterJoined[i] + joinHere);
    }
    if (margins.length > 0) {
      margins[0] = IMPOSSIBLE;
    }
    return margins;
  }
}
