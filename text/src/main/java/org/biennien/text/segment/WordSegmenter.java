package org.biennien.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;

/// Joins tokens to words: `quân đội chính phủ Syria` → `quân đội`, `chính phủ`, `Syria`.
///
/// At each place between two tokens a linear model (averaged structured perceptron) weighs joining against
/// parting, from the tokens around, their shapes and their habits in raw news; the best sequence of decisions
/// is found by the Viterbi algorithm over the decision before. Time is linear in the tokens.
public final class WordSegmenter {
  /// A word must begin with the token.
  static final byte BEGINS = 1;
  /// The token must belong to the word of the one before.
  static final byte CONTINUES = 2;

  private final Syllabary syllabary;
  private final BoundaryFeatures features;
  private final Weights weights;
  private final Settled settled;
  private final UserCuts user;

  WordSegmenter(Syllabary syllabary, BoundaryFeatures features, Weights weights, Settled settled, UserCuts user) {
    this.syllabary = syllabary;
    this.features = features;
    this.weights = weights;
    this.settled = settled;
    this.user = user;
  }

  /// A segmenter over trained tables.
  ///
  /// @param habits of syllables in raw news
  /// @param groups associations of two or three syllables in raw news
  /// @param lexicon a list of words
  /// @param weights of the features
  /// @param settled the pairs that need not be weighed
  public WordSegmenter(Habits habits, PackedTable groups, Lexicon lexicon, PackedTable weights, Settled settled) {
    this(new Syllabary(habits, lexicon), new BoundaryFeatures(groups, lexicon), weights::sum, settled, UserCuts.NONE);
  }

  /// The same segmenter, except where `lexicon` says how to cut.
  public WordSegmenter with(UserLexicon lexicon) {
    return new WordSegmenter(syllabary, features, weights, settled, new UserCuts(lexicon));
  }

  /// The words that the tokens form, not yet tagged (`X`).
  public List<Word> words(List<Token> tokens) {
    int[] margins = margins(tokens);
    var words = new ArrayList<Word>(tokens.size());
    int from = 0;
    int leastClear = Integer.MAX_VALUE;
    for (int i = 1; i <= margins.length; i++) {
      int clear = i == margins.length ? Integer.MAX_VALUE : Math.abs(margins[i]);
      leastClear = Math.min(leastClear, clear);
      if (i == margins.length || margins[i] <= 0) {
        words.add(Word.untagged(from, i, Confidence.of(leastClear)));
        from = i;
        leastClear = clear;
      }
    }
    return words;
  }

  /// For each token whether it begins a word.
  public boolean[] starts(List<Token> tokens) {
    return starts(margins(tokens));
  }

  private static boolean[] starts(int[] margins) {
    var starts = new boolean[margins.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = margins[i] <= 0;
    }
    return starts;
  }

  private int[] margins(List<Token> tokens) {
    var syllables = new Syllables(tokens, syllabary);
    byte[] cuts = NameBorders.of(tokens, syllables);
    user.mark(tokens, cuts);
    return margins(syllables, cuts);
  }

  /// As [#starts(List)], with nothing told beforehand.
  boolean[] starts(Syllables s) {
    return starts(margins(s, new byte[s.size]));
  }

  /// For each token the key of the pair that it makes with the one before, as [Settled] knows it; 0 where either is no
  /// word in small letters.
  public static long[] plainPairs(List<Token> tokens) {
    var s = new Syllables(tokens, Syllabary.UNKNOWN);
    long[] pairs = BoundaryFeatures.pairs(s);
    var plain = new long[s.size];
    for (int i = 1; i < plain.length; i++) {
      plain[i] = plain(s, i + Syllables.PAD) ? pairs[i + Syllables.PAD] : 0;
    }
    return plain;
  }

  private static boolean plain(Syllables s, int at) {
    return s.shape[at - 1] == Syllables.LOWER && s.shape[at] == Syllables.LOWER;
  }

  /// Marks the places that are settled and not marked yet.
  private void settle(Syllables s, long[] pairs, byte[] cuts) {
    for (int i = 1; i < s.size; i++) {
      int at = i + Syllables.PAD;
      if (cuts[i] == 0 && plain(s, at)) {
        cuts[i] = switch (settled.of(pairs[at])) {
          case Settled.PARTED -> BEGINS;
          case Settled.JOINED -> CONTINUES;
          default -> 0;
        };
      }
    }
  }

  private int[] margins(Syllables s, byte[] cuts) {
    long[] pairs = BoundaryFeatures.pairs(s);
    int[] associations = features.associations(s, pairs);
    settle(s, pairs, cuts);
    WordMatches matches = features.matches(s);
    var free = new long[BoundaryFeatures.FREE];
    var bound = new long[BoundaryFeatures.BOUND];
    var room = new int[BoundaryFeatures.FREE];
    var lattice = new JoinLattice(cuts);
    for (int i = 1; i < s.size; i++) {
      int at = i + Syllables.PAD;
      if (cuts[i] == 0) {
        cuts[i] = features.certain(s, at);
      }
      if (cuts[i] != 0) {
        lattice.place(i, 0, 0);
        continue;
      }
      features.free(s, associations, matches, at, free);
      int score = weights.sum(free, room);
      features.bound(s, associations, at, false, bound);
      int afterParted = score + weights.sum(bound, room);
      features.bound(s, associations, at, true, bound);
      lattice.place(i, afterParted, score + weights.sum(bound, room));
    }
    return lattice.margins();
  }
}
