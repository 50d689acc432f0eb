package org.biennien.text.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.PackedRows;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;

/// Trains the weights of a [PosTagger]: an averaged perceptron that sees its own earlier tags, as it will
/// later.
public final class TaggerTraining {
  /// One sentence to learn from.
  ///
  /// @param tokens of the sentence
  /// @param words with the right tags
  public record Example(List<Token> tokens, List<Word> words) {}

  private static final int TAGS = PartOfSpeech.values().length;

  /// A row of weights: the present ones, and the sum of step × change from which the average is told.
  private record Row(int[] now, long[] weighted) {
    Row() {
      this(new int[TAGS], new long[TAGS]);
    }
  }

  private final PackedTable classes;
  private final Lexicon lexicon;
  private final TagFeatures features;
  private final Map<Long, Row> rows = new HashMap<>();
  private int steps = 1;

  public TaggerTraining(PackedTable classes, Lexicon lexicon) {
    this.classes = classes;
    this.lexicon = lexicon;
    this.features = new TagFeatures(classes, lexicon);
  }

  /// Trains on `examples`, each epoch in another order drawn from a fixed seed.
  public TaggerTraining train(List<Example> examples, int epochs) {
    var order = new ArrayList<>(examples);
    var random = new Random(1);
    var tagger = new PosTagger(features, (hashes, _, scores) -> sum(hashes, scores), Settled.NOTHING);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        var words = new TaggedWords(example.tokens(), example.words());
        learn(words, tagger.tags(words), example.words());
      }
    }
    return this;
  }

  private void sum(long[] features, int[] scores) {
    Arrays.fill(scores, 0);
    for (long feature : features) {
      Row row = rows.get(feature);
      if (row != null) {
        for (int t = 0; t < TAGS; t++) {
          scores[t] += row.now()[t];
        }
      }
    }
  }

  private void learn(TaggedWords words, int[] guess, List<Word> gold) {
    int[] kin = features.classes(words);
    int[] usual = features.usual(words);
    var hashes = new long[TagFeatures.COUNT];
    for (int i = 0; i < guess.length; i++) {
      steps++;
      int right = gold.get(i).partOfSpeech().ordinal();
      if (guess[i] == right) {
        continue;
      }
      int tag2 = i < 2 ? TAGS : guess[i - 2];
      int tag1 = i < 1 ? TAGS : guess[i - 1];
      features.fill(words, kin, usual, i + TaggedWords.PAD, tag2, tag1, hashes);
      for (long hash : hashes) {
        Row row = rows.computeIfAbsent(hash, key -> new Row());
        add(row, right, 1);
        add(row, guess[i], -1);
      }
    }
  }

  private void add(Row row, int tag, int by) {
    row.now()[tag] += by;
    row.weighted()[tag] += (long) by * steps;
  }

  /// The averaged weights, packed.
  public PackedRows weights() {
    double largest = 0;
    for (Row row : rows.values()) {
      for (int t = 0; t < TAGS; t++) {
        largest = Math.max(largest, Math.abs(average(row, t)));
      }
    }
    double scale = 127 / largest;
    var kept = new ArrayList<Long>();
    var packed = new ArrayList<byte[]>();
    new TreeMap<>(rows).forEach((hash, row) -> {
      var weights = new byte[TAGS];
      boolean any = false;
      for (int t = 0; t < TAGS; t++) {
        weights[t] = (byte) Math.round(average(row, t) * scale);
        any |= Math.abs(weights[t]) > 1;
      }
      if (any) {
        kept.add(hash);
        packed.add(weights);
      }
    });
    long[] hashes = kept.stream().mapToLong(Long::longValue).toArray();
    return PackedRows.of(hashes, packed.toArray(new byte[0][]));
  }

  private double average(Row row, int tag) {
    return row.now()[tag] - row.weighted()[tag] / (double) steps;
  }

  /// A tagger with the averaged weights.
  public PosTagger tagger() {
    return new PosTagger(classes, lexicon, weights(), Settled.NOTHING);
  }
}
