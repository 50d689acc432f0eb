package org.biennien.text.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.biennien.text.Token;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;

/// Trains the weights of a [WordSegmenter]: the averaged structured perceptron of Collins (2002).
public final class SegmenterTraining {
  /// One sentence to learn from.
  ///
  /// @param tokens of the sentence
  /// @param starts for each token whether a word begins with it
  public record Example(List<Token> tokens, boolean[] starts) {}

  private record Prepared(Syllables syllables, int[] associations, WordMatches matches, boolean[] starts) {}

  private static final int MODELS = 3;

  private final Habits habits;
  private final PackedTable groups;
  private final Lexicon lexicon;
  private final BoundaryFeatures features;
  private final Syllabary syllabary;
  private final LongCounter sums = new LongCounter();

  public SegmenterTraining(Habits habits, PackedTable groups, Lexicon lexicon) {
    this.habits = habits;
    this.groups = groups;
    this.lexicon = lexicon;
    this.features = new BoundaryFeatures(groups, lexicon);
    this.syllabary = new Syllabary(habits, lexicon);
  }

  /// Trains several models on `examples`, each epoch in another order drawn from a fixed seed; their mean is
  /// steadier than any of them.
  public SegmenterTraining train(List<Example> examples, int epochs) {
    var prepared = new ArrayList<Prepared>();
    for (Example example : examples) {
      var s = new Syllables(example.tokens(), syllabary);
      prepared.add(new Prepared(s, features.associations(s, BoundaryFeatures.pairs(s)), features.matches(s), example.starts()));
    }
    for (int seed = 1; seed <= MODELS; seed++) {
      train(prepared, epochs, new Random(seed));
    }
    return this;
  }

  private void train(List<Prepared> prepared, int epochs, Random random) {
    var weights = new AveragedWeights();
    var segmenter = new WordSegmenter(syllabary, features, (hashes, _) -> weights.current(hashes), Settled.NOTHING, UserCuts.NONE);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(prepared, random);
      for (Prepared example : prepared) {
        boolean[] guess = segmenter.starts(example.syllables());
        weights.step();
        update(weights, example, example.starts(), guess, 1);
        update(weights, example, guess, example.starts(), -1);
      }
    }
    weights.addTo(sums);
  }

  /// Moves the features of each place that `path` joins, where the other path decided or came otherwise.
  private void update(AveragedWeights weights, Prepared example, boolean[] path, boolean[] other, int by) {
    var free = new long[BoundaryFeatures.FREE];
    var bound = new long[BoundaryFeatures.BOUND];
    for (int i = 1; i < path.length; i++) {
      if (path[i] || (path[i] == other[i] && (path[i - 1] == other[i - 1]))) {
        continue;
      }
      int at = i + Syllables.PAD;
      if (features.certain(example.syllables(), at) != 0) {
        continue;
      }
      features.free(example.syllables(), example.associations(), example.matches(), at, free);
      features.bound(example.syllables(), example.associations(), at, !path[i - 1], bound);
      for (long feature : free) {
        weights.add(feature, by);
      }
      for (long feature : bound) {
        weights.add(feature, by);
      }
    }
  }

  /// The averaged weights, packed.
  public PackedTable weights() {
    return AveragedWeights.packed(sums, MODELS);
  }

  /// A segmenter with the averaged weights.
  public WordSegmenter segmenter() {
    return new WordSegmenter(habits, groups, lexicon, weights(), Settled.NOTHING);
  }
}
