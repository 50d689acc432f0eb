package org.biennien.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.model.PackedTable;

/// Joins tokens to words: `quân đội chính phủ Syria` → `quân đội`, `chính phủ`, `Syria`.
///
/// At each place between two tokens a linear model (averaged structured perceptron) weighs joining against
/// parting, from the tokens around, their shapes and their habits in raw news; the best sequence of decisions
/// is found by the Viterbi algorithm over the decision before. Time is linear in the tokens.
public final class WordSegmenter {
  private static final int IMPOSSIBLE = -(1 << 28);

  private final Habits habits;
  private final BoundaryFeatures features;
  private final Weights weights;

  WordSegmenter(Habits habits, BoundaryFeatures features, Weights weights) {
    this.habits = habits;
    this.features = features;
    this.weights = weights;
  }

  /// A segmenter over trained tables.
  ///
  /// @param habits of syllables in raw news
  /// @param groups associations of two or three syllables in raw news
  /// @param weights of the features
  public WordSegmenter(Habits habits, PackedTable groups, PackedTable weights) {
    this(habits, new BoundaryFeatures(groups), weights::get);
  }

  /// The words that the tokens form, not yet tagged (`X`).
  public List<Word> words(List<Token> tokens) {
    boolean[] starts = starts(tokens);
    var words = new ArrayList<Word>(tokens.size());
    int from = 0;
    for (int i = 1; i <= starts.length; i++) {
      if (i == starts.length || starts[i]) {
        words.add(new Word(from, i, PartOfSpeech.X));
        from = i;
      }
    }
    return words;
  }

  /// For each token whether it begins a word.
  public boolean[] starts(List<Token> tokens) {
    var syllables = new Syllables(tokens, habits);
    return starts(syllables, NameBorders.of(tokens, syllables));
  }

  /// As [#starts(List)], with words that must begin where `forced` says.
  boolean[] starts(Syllables s, boolean[] forced) {
    int[] associations = features.associations(s);
    var free = new long[BoundaryFeatures.FREE];
    var bound = new long[BoundaryFeatures.BOUND];
    var partedBefore = new boolean[2][s.size];
    int parted = 0;
    int joined = IMPOSSIBLE;
    for (int i = 1; i < s.size; i++) {
      int at = i + Syllables.PAD;
      features.free(s, associations, at, free);
      int score = sum(free);
      features.bound(s, associations, at, false, bound);
      int afterParted = parted + score + sum(bound);
      features.bound(s, associations, at, true, bound);
      int afterJoined = joined + score + sum(bound);
      partedBefore[0][i] = parted >= joined;
      partedBefore[1][i] = afterParted >= afterJoined;
      parted = Math.max(parted, joined);
      boolean apart = forced[i] || Association.join(associations[at]) == Association.PARTED;
      joined = apart ? IMPOSSIBLE : Math.max(afterParted, afterJoined);
    }
    return path(s.size, partedBefore, joined > parted);
  }

  private static boolean[] path(int size, boolean[][] partedBefore, boolean lastJoined) {
    var starts = new boolean[size];
    boolean joined = lastJoined;
    for (int i = size - 1; i > 0; i--) {
      starts[i] = !joined;
      joined = !partedBefore[joined ? 1 : 0][i];
    }
    if (size > 0) {
      starts[0] = true;
    }
    return starts;
  }

  private int sum(long[] hashes) {
    int sum = 0;
    for (long hash : hashes) {
      sum += weights.get(hash);
    }
    return sum;
  }
}
