package org.biennien.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.biennien.text.Token;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.model.Settled;
import org.biennien.text.segment.CorpusCounts;
import org.biennien.text.segment.Habits;
import org.biennien.text.segment.SegmenterTraining;
import org.biennien.text.segment.WordSegmenter;
import org.biennien.text.tag.PosTagger;
import org.biennien.text.tag.TaggerTraining;

/// Makes the model file: `TrainModel OUT` and the arguments of [TrainingData#read].
///
/// Counts the raw news, trains a first segmenter, lets it segment the raw news, and trains again with what it
/// joined there ([CorpusCounts]); then makes classes of the words found, trains the tagger, and
/// sees what the two always say ([SettledCounts]). The same input
/// gives the same bytes.
public final class TrainModel {
  private static final int SEGMENTER_ROUNDS = 2;
  private static final int SEGMENTER_EPOCHS = 12;
  private static final int TAGGER_EPOCHS = 10;
  private static final int CLASSED_WORDS = 15_000;
  private static final int NEIGHBOURS = 400;
  private static final int CLASSES = 128;

  private final TrainingData data;
  private final System.Logger log = System.getLogger(TrainModel.class.getName());

  /// A training over `data`.
  public TrainModel(TrainingData data) {
    this.data = data;
  }

  /// The command.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("expected OUT " + TrainingData.USAGE);
    }
    TrainingData data = TrainingData.read(List.of(arguments).subList(1, arguments.length));
    Files.write(Path.of(arguments[0]), new TrainModel(data).train().bytes());
  }

  /// Trains the whole model.
  public AnalysisModel train() {
    var counts = new CorpusCounts();
    forEachSentence(counts::count);
    forEachSentence(counts::countBonds);
    log.log(System.Logger.Level.INFO, "raw news counted");
    Habits habits = counts.habits();
    SegmenterTraining training = segmenter(counts, habits);
    for (int round = 1; round < SEGMENTER_ROUNDS; round++) {
      WordSegmenter earlier = training.segmenter();
      counts.forgetJoined();
      forEachSentence(sentence -> counts.countJoined(sentence, earlier));
      training = segmenter(counts, habits);
    }
    log.log(System.Logger.Level.INFO, "segmenter trained");
    PackedTable classes = classes(training.segmenter());
    TaggerTraining tagger = new TaggerTraining(classes, data.lexicon()).train(tagged(), TAGGER_EPOCHS);
    log.log(System.Logger.Level.INFO, "tagger trained");
    return new AnalysisModel(habits.table(), counts.groups(), data.lexicon().table(), training.weights(), classes,
        tagger.weights(), settled(training.segmenter(), tagger.tagger()));
  }

  private SegmenterTraining segmenter(CorpusCounts counts, Habits habits) {
    return new SegmenterTraining(habits, counts.groups(), data.lexicon())
        .train(data.examples(), SEGMENTER_EPOCHS);
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

  private Settled settled(WordSegmenter segmenter, PosTagger tagger) {
    var counts = new SettledCounts();
    forEachSentence(sentence -> counts.count(sentence, tagger.tag(sentence, segmenter.words(sentence))));
    return counts.settled();
  }

  private List<TaggerTraining.Example> tagged() {
    return data.treebank().stream().map(sentence -> {
      List<Token> tokens = sentence.tokens();
      return new TaggerTraining.Example(tokens, sentence.over(tokens));
    }).toList();
  }

  private void forEachSentence(Consumer<List<Token>> reader) {
    data.raw().forEach(news -> news.forEachSentence(reader));
  }
}
