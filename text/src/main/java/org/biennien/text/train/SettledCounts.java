package org.biennien.text.train;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.model.Hash;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;
import org.biennien.text.segment.WordSegmenter;
import org.biennien.text.tag.PosTagger;

/// Counts what segmenter and tagger say of raw news, and gives what they say nearly every time.
public final class SettledCounts {
  private static final int LEAST = 20;

  private final Answers tags = new Answers(250);
  /// A pair cut wrongly costs two words, and all that is asked about them.
  private final Answers cuts = new Answers(5000);

  /// Counts a sentence and the tagged words that it was cut into.
  public void count(List<Token> sentence, List<Word> words) {
    long[] pairs = WordSegmenter.plainPairs(sentence);
    long[] looks = PosTagger.looks(sentence, words);
    for (int w = 0; w < looks.length; w++) {
      Word word = words.get(w);
      tags.count(looks[w], word.partOfSpeech().ordinal() + 1);
      for (int i = word.from(); i < word.to(); i++) {
        if (pairs[i] != 0) {
          cuts.count(pairs[i], i == word.from() ? Settled.PARTED : Settled.JOINED);
        }
      }
    }
  }

  /// What is settled.
  public Settled settled() {
    var keys = new ArrayList<Long>();
    var answers = new ArrayList<Integer>();
    tags.settled(keys, answers);
    cuts.settled(keys, answers);
    return new Settled(PackedTable.of(
        keys.stream().mapToLong(Long::longValue).toArray(), answers.stream().mapToInt(Integer::intValue).toArray()));
  }

  /// The answers to questions of one kind.
  private static final class Answers {
    private static final int ANSWER = 53;

    private final LongCounter asked = new LongCounter();
    private final LongCounter answered = new LongCounter();
    private final int otherwise;
    private int most;

    /// @param otherwise of so many at most one may be answered otherwise
    Answers(int otherwise) {
      this.otherwise = otherwise;
    }

    void count(long key, int answer) {
      asked.add(key, 1);
      answered.add(Hash.of(ANSWER, key, answer), 1);
      most = Math.max(most, answer);
    }

    void settled(List<Long> keys, List<Integer> answers) {
      asked.forEachKey(key -> {
        long times = asked.sum(key);
        for (int answer = 1; answer <= most && times >= LEAST; answer++) {
          if ((times - answered.sum(Hash.of(ANSWER, key, answer))) * otherwise <= times) {
            keys.add(key);
            answers.add(answer);
          }
        }
      });
    }
  }
}
