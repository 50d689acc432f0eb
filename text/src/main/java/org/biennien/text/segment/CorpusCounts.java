package org.biennien.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biennien.text.Token;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.token.VietnameseSyllable;

/// Counts over raw news, from which [Habits] and associations are made.
///
/// Counted in rounds: syllables and pairs ([#count]), how strongly pairs hold together ([#countBonds]), and,
/// with a first segmenter, how often pairs and triples are joined ([#countJoined]). What a model decides in
/// single places is noisy; its rate over all places where a pair stands is not, and teaches the next model.
public final class CorpusCounts {
  private static final int LEAST_SYLLABLE = 20;
  private static final int LEAST_PAIR = 8;
  private static final int LEAST_TRIPLE = 12;
  private static final int LEAST_BOND = 4;

  private final LongCounter syllables = new LongCounter();
  private final LongCounter vietnamese = new LongCounter();
  private final LongCounter inside = new LongCounter();
  private final LongCounter capitals = new LongCounter();
  private final LongCounter capitalBefore = new LongCounter();
  private final LongCounter capitalAfter = new LongCounter();
  private final LongCounter pairs = new LongCounter();
  private final LongCounter bonds = new LongCounter();
  private LongCounter joinedPairs = new LongCounter();
  private LongCounter triples = new LongCounter();
  private LongCounter joinedTriples = new LongCounter();
  private long total;

  /// First round.
  public void count(List<Token> sentence) {
    var s = new Syllables(sentence, Syllabary.UNKNOWN);
    for (int i = 0; i < s.size; i++) {
      int at = i + Syllables.PAD;
      if (s.shape[at] <= Syllables.NUMBER) {
        continue;
      }
      total++;
      long hash = s.hash[at];
      syllables.add(hash, 1);
      if (syllables.get(hash) == 1) {
        String form = sentence.get(i).form().toLowerCase(Locale.ROOT);
        vietnamese.add(hash, VietnameseSyllable.valid(form) ? 1 : 0);
      }
      if (s.shape[at - 1] > Syllables.NUMBER && i > 0) {
        pairs.add(BoundaryFeatures.pair(s.hash[at - 1], hash), 1);
      }
      if (i > 0 && s.shape[at] != Syllables.FIRST_CAPITAL) {
        countCapitals(s, at);
      }
    }
  }

  private void countCapitals(Syllables s, int at) {
    inside.add(s.hash[at], 1);
    if (s.shape[at] != Syllables.LOWER) {
      capitals.add(s.hash[at], 1);
      capitalBefore.add(s.hash[at], s.shape[at - 1] > Syllables.LOWER ? 1 : 0);
      capitalAfter.add(s.hash[at], s.shape[at + 1] > Syllables.LOWER ? 1 : 0);
    }
  }

  /// Second round: how strongly each frequent pair holds together (normalised pointwise mutual information).
  public void countBonds(List<Token> sentence) {
    var s = new Syllables(sentence, Syllabary.UNKNOWN);
    for (int at = Syllables.PAD + 1; at < s.size + Syllables.PAD; at++) {
      long pair = BoundaryFeatures.pair(s.hash[at - 1], s.hash[at]);
      int count = pairs.get(pair);
      if (count >= LEAST_PAIR && bonds.get(pair) == 0) {
        double share = count / (double) total;
        double chance = syllables.get(s.hash[at - 1]) / (double) total * syllables.get(s.hash[at]) / total;
        double information = Math.log(share / chance) / -Math.log(share);
        bonds.add(pair, 1 + Math.clamp(Math.round(information * 18), 0, 15));
      }
    }
  }

  /// Forgets what an earlier segmenter joined.
  public void forgetJoined() {
    joinedPairs = new LongCounter();
    triples = new LongCounter();
    joinedTriples = new LongCounter();
  }

  /// Later rounds: what `segmenter` joins in `sentence`.
  public void countJoined(List<Token> sentence, WordSegmenter segmenter) {
    var s = new Syllables(sentence, Syllabary.UNKNOWN);
    boolean[] starts = segmenter.starts(sentence);
    for (int i = 1; i < s.size; i++) {
      int at = i + Syllables.PAD;
      if (!starts[i]) {
        joinedPairs.add(BoundaryFeatures.pair(s.hash[at - 1], s.hash[at]), 1);
      }
      if (i > 1) {
        long triple = BoundaryFeatures.triple(s.hash[at - 2], s.hash[at - 1], s.hash[at]);
        if (!starts[i] && !starts[i - 1]) {
          joinedTriples.add(triple, 1);
        }
        if (joinedTriples.get(triple) > 0) {
          triples.add(triple, 1);
        }
      }
    }
  }

  /// Syllables seen often enough, with their habits.
  public Habits habits() {
    var hashes = new ArrayList<Long>();
    var values = new ArrayList<Integer>();
    syllables.forEachKey(hash -> {
      int count = syllables.get(hash);
      if (count >= LEAST_SYLLABLE) {
        int frequency = Math.min(7, (int) (Math.log10(count / (double) LEAST_SYLLABLE) * 2));
        int capital = capitals.get(hash);
        hashes.add(hash);
        values.add(Habits.pack(frequency, vietnamese.get(hash) > 0, eighths(capital, inside.get(hash)),
            eighths(capitalBefore.get(hash), capital), eighths(capitalAfter.get(hash), capital)));
      }
    });
    return new Habits(table(hashes, values));
  }

  private static int eighths(int part, int whole) {
    return whole == 0 ? 0 : Math.min(7, part * 8 / whole);
  }

  /// Associations of the pairs and triples seen often enough to tell.
  public PackedTable groups() {
    var hashes = new ArrayList<Long>();
    var values = new ArrayList<Integer>();
    bonds.forEachKey(pair -> {
      int count = pairs.get(pair);
      int bond = bonds.get(pair) - 1;
      int join = rate(joinedPairs.get(pair), count);
      if (bond >= LEAST_BOND || join > 2) {
        hashes.add(pair);
        int frequency = Math.min(15, (int) (Math.log(count / (double) LEAST_PAIR) * 1.5));
        values.add(Association.pack(bond, join, frequency));
      }
    });
    joinedTriples.forEachKey(triple -> {
      int count = triples.get(triple);
      int rate = count < LEAST_TRIPLE ? 0 : rate(joinedTriples.get(triple), count);
      if (rate > 2) {
        hashes.add(triple);
        values.add(rate);
      }
    });
    return table(hashes, values);
  }

  /// In 13 steps from 1; 0 while nothing at all was counted in the round.
  private int rate(int joined, int count) {
    return joinedPairs.size() == 0 ? 0 : 1 + Math.min(12, joined * 13 / count);
  }

  static PackedTable table(List<Long> hashes, List<Integer> values) {
    return PackedTable.of(
        hashes.stream().mapToLong(Long::longValue).toArray(),
        values.stream().mapToInt(Integer::intValue).toArray());
  }
}
