package org.biennien.text.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.biennien.text.Token;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Hash;
import org.biennien.text.model.LongCounter;
import org.biennien.text.segment.SegmenterTraining;

/// Word segmentation without learning from context, to compare with: the most likely path through the words of
/// a list, each as likely as it is frequent; and the longest word of the list from the left.
final class LexiconLattice {
  /// Names and other runs may be this long.
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final LongCounter counts = new LongCounter();
  private long total;

  LexiconLattice(Lexicon lexicon, List<SegmenterTraining.Example> examples) {
    this.lexicon = lexicon;
    for (SegmenterTraining.Example example : examples) {
      int from = 0;
      for (int i = 1; i <= example.starts().length; i++) {
        if (i == example.starts().length || example.starts()[i]) {
          counts.add(path(example.tokens(), from, i), 1);
          total++;
          from = i;
        }
      }
    }
  }

  private static long path(List<Token> tokens, int from, int to) {
    long path = Lexicon.path(Hash.syllable(tokens.get(from).form()));
    for (int i = from + 1; i < to; i++) {
      path = Lexicon.path(path, Hash.syllable(tokens.get(i).form()));
    }
    return path;
  }

  private boolean known(long path) {
    int entry = lexicon.of(path);
    return (entry & Lexicon.WORD) != 0 && (entry & Lexicon.DOUBTFUL) == 0;
  }

  boolean[] longestMatch(List<Token> tokens) {
    var starts = new boolean[tokens.size()];
    int i = 0;
    while (i < tokens.size()) {
      starts[i] = true;
      i = longest(tokens, i, path -> known(path));
    }
    return starts;
  }

  private static int longest(List<Token> tokens, int from, Predicate<Long> known) {
    int end = from + 1;
    for (int to = from + 2; to <= Math.min(tokens.size(), from + LONGEST); to++) {
      end = known.test(path(tokens, from, to)) ? to : end;
    }
    return end;
  }

  boolean[] mostLikely(List<Token> tokens) {
    int size = tokens.size();
    var best = new double[size + 1];
    var from = new int[size + 1];
    Arrays.fill(best, 1, size + 1, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < size; i++) {
      for (int to = i + 1; to <= Math.min(size, i + LONGEST); to++) {
        double score = best[i] + logLikelihood(tokens, i, to);
        if (score > best[to]) {
          best[to] = score;
          from[to] = i;
        }
      }
    }
    var starts = new boolean[size];
    for (int end = size; end > 0; end = from[end]) {
      starts[from[end]] = true;
    }
    return starts;
  }

  private double logLikelihood(List<Token> tokens, int from, int to) {
    long path = path(tokens, from, to);
    double count = counts.get(path);
    if (count == 0 && to - from > 1) {
      boolean name = tokens.subList(from, to).stream().allMatch(Token::capitalised);
      count = known(path) ? 0.5 : name ? 0.05 : 0;
    }
    return count == 0 && to - from > 1 ? Double.NEGATIVE_INFINITY : Math.log((count + 0.01) / total);
  }
}
