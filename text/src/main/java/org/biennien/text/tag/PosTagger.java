package org.biennien.text.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.PackedRows;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;

/// Gives each word its universal part of speech, from left to right, by a linear model (averaged perceptron)
/// over the words around, their classes in raw news and the two tags before.
public final class PosTagger {
  private static final PartOfSpeech[] TAGS = PartOfSpeech.values();

  private final TagFeatures features;
  private final Scorer scorer;
  private final Settled settled;

  PosTagger(TagFeatures features, Scorer scorer, Settled settled) {
    this.features = features;
    this.scorer = scorer;
    this.settled = settled;
  }

  /// A tagger over trained tables.
  ///
  /// @param classes the class of each frequent word in raw news
  /// @param lexicon a list of words with their usual tags
  /// @param weights a weight for each tag by feature
  /// @param settled the words whose tag need not be asked for
  public PosTagger(PackedTable classes, Lexicon lexicon, PackedRows weights, Settled settled) {
    this(new TagFeatures(classes, lexicon), weights::sum, settled);
  }

  /// Sets the scores of the tags to the sum of the weights of all features; `room` has a place for each feature.
  @FunctionalInterface
  interface Scorer {
    void sum(long[] features, int[] room, int[] scores);
  }

  /// The same words with their tags; the tags that they come with are not looked at.
  public List<Word> tag(List<Token> tokens, List<Word> words) {
    var seen = new TaggedWords(tokens, words);
    int[] tags = tags(seen);
    var tagged = new ArrayList<Word>(words.size());
    for (int i = 0; i < tags.length; i++) {
      PartOfSpeech next = i + 1 < tags.length ? TAGS[tags[i + 1]] : PartOfSpeech.PUNCT;
      Word word = words.get(i);
      String first = tokens.get(word.from()).form();
      tagged.add(word.tagged(TAGS[tags[i]], VtbTags.of(TAGS[tags[i]], next, first, seen.word[i + TaggedWords.PAD])));
    }
    return tagged;
  }

  /// The hash of each word, as the classes know it.
  public static long[] units(List<Token> tokens, List<Word> words) {
    return Arrays.copyOfRange(
        new TaggedWords(tokens, words).word, TaggedWords.PAD, TaggedWords.PAD + words.size());
  }

  /// The key of each word with the way it is written, as [Settled] knows it.
  public static long[] looks(List<Token> tokens, List<Word> words) {
    var tagged = new TaggedWords(tokens, words);
    var looks = new long[words.size()];
    for (int i = 0; i < looks.length; i++) {
      looks[i] = tagged.look(i + TaggedWords.PAD);
    }
    return looks;
  }

  /// Tags from 1, 0 where none is settled: first all are looked up, so that no fetch waits for another.
  private int[] settled(TaggedWords words) {
    var found = new int[words.size];
    for (int i = 0; i < found.length; i++) {
      found[i] = settled.of(words.look(i + TaggedWords.PAD));
    }
    return found;
  }

  int[] tags(TaggedWords words) {
    int[] kin = features.classes(words);
    int[] usual = features.usual(words);
    var tags = settled(words);
    var hashes = new long[TagFeatures.COUNT];
    var room = new int[TagFeatures.COUNT];
    var scores = new int[PackedRows.WIDTH];
    int tag2 = TAGS.length;
    int tag1 = TAGS.length;
    for (int i = 0; i < words.size; i++) {
      if (tags[i] > 0) {
        tags[i]--;
      } else {
        features.fill(words, kin, usual, i + TaggedWords.PAD, tag2, tag1, hashes);
        scorer.sum(hashes, room, scores);
        tags[i] = best(scores);
      }
      tag2 = tag1;
      tag1 = tags[i];
    }
    return tags;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int t = 1; t < TAGS.length; t++) {
      if (scores[t] > scores[best]) {
        best = t;
      }
    }
    return best;
  }
}
