package org.biennien.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.segment.CorpusCounts;
import org.biennien.text.segment.Habits;
import org.biennien.text.segment.SegmenterTraining;
import org.biennien.text.segment.WordList;
import org.biennien.text.segment.WordSegmenter;
import org.biennien.text.tag.PosTagger;
import org.biennien.text.tag.TaggerTraining;

/// Makes the model file: `TrainModel OUT TREEBANK[,TREEBANK…] RAW[,RAW…]`.
///
/// Counts the raw news, trains a first segmenter on the treebank, lets it segment the raw news, and trains
/// again with what it joined there ([CorpusCounts]); then makes classes of the words found and trains the
/// tagger. The same input gives the same bytes.
public final class TrainModel {
  private static final int SEGMENTER_ROUNDS = 2;
  private static final int SEGMENTER_EPOCHS = 12;
  private static final int TAGGER_EPOCHS = 10;
  private static final int CLASSED_WORDS = 15_000;
  private static final int NEIGHBOURS = 400;
  private static final int CLASSES = 128;

  private final List<GoldSentence> gold;
  private final List<RawNews> raw;
  private final System.Logger log = System.getLogger(TrainModel.class.getName());

  /// A training over `gold` with the counts of `raw`.
  public TrainModel(List<GoldSentence> gold, List<RawNews> raw) {
    this.gold = List.copyOf(gold);
    this.raw = List.copyOf(raw);
  }

  /// The command.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      throw new IllegalArgumentException("expected OUT TREEBANK[,TREEBANK...] RAW[,RAW...], found "
          + String.join(" ", arguments));
    }
    var gold = new ArrayList<GoldSentence>();
    for (String file : arguments[1].split(",")) {
      gold.addAll(Treebank.read(Path.of(file)));
    }
    var raw = new ArrayList<RawNews>();
    for (String file : arguments[2].split(",")) {
      raw.add(new RawNews(Path.of(file)));
    }
    Files.write(Path.of(arguments[0]), new TrainModel(gold, raw).train().bytes());
  }

  /// Trains the whole model.
  public AnalysisModel train() {
    var counts = new CorpusCounts();
    forEachSentence(counts::count);
    forEachSentence(counts::countBonds);
    log.log(System.Logger.Level.INFO, "raw news counted");
    Habits habits = counts.habits();
    WordList words = WordList.load();
    SegmenterTraining training = segmenter(counts, habits, words);
    for (int round = 1; round < SEGMENTER_ROUNDS; round++) {
      WordSegmenter earlier = training.segmenter();
      counts.forgetJoined();
      forEachSentence(sentence -> counts.countJoined(sentence, earlier, habits));
      training = segmenter(counts, habits, words);
    }
    log.log(System.Logger.Level.INFO, "segmenter trained");
    PackedTable classes = classes(training.segmenter());
    TaggerTraining tagger = new TaggerTraining(classes).train(tagged(), TAGGER_EPOCHS);
    log.log(System.Logger.Level.INFO, "tagger trained");
    return new AnalysisModel(
        habits.table(), counts.groups(words), training.weights(), classes, tagger.weights());
  }

  private SegmenterTraining segmenter(CorpusCounts counts, Habits habits, WordList words) {
    var examples = new ArrayList<SegmenterTraining.Example>();
    for (GoldSentence sentence : gold) {
      List<Token> tokens = sentence.tokens();
      var starts = new boolean[tokens.size()];
      for (Word word : sentence.over(tokens)) {
        starts[word.from()] = true;
      }
      examples.add(new SegmenterTraining.Example(tokens, starts));
    }
    return new SegmenterTraining(habits, counts.groups(words)).train(examples, SEGMENTER_EPOCHS);
  }

  private PackedTable classes(WordSegmenter segmenter) {
    var counts = new LongCounter();
    forEachSentence(sentence -> {
      for (long word : PosTagger.units(sentence, segmenter.words(sentence))) {
        counts.add(word, 1);
      }
    });
    var classes = new WordClasses(counts, CLASSED_WORDS, NEIGHBOURS);
    forEachSentence(sentence -> classes.count(PosTagger.units(sentence, segmenter.words(sentence))));
    return classes.cluster(CLASSES);
  }

  private List<TaggerTraining.Example> tagged() {
    return gold.stream().map(sentence -> {
      List<Token> tokens = sentence.tokens();
      return new TaggerTraining.Example(tokens, sentence.over(tokens));
    }).toList();
  }

  private void forEachSentence(Consumer<List<Token>> reader) {
    raw.forEach(news -> news.forEachSentence(reader));
  }
}
