package org.biennien.text.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.biennien.text.Token;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.lexicon.LexiconFile;
import org.biennien.text.model.PackedTable;
import org.biennien.text.segment.CorpusCounts;
import org.biennien.text.segment.Habits;
import org.biennien.text.segment.SegmenterTraining;
import org.biennien.text.segment.WordSegmenter;

/// Compares designs of word segmentation on a treebank that they are not trained on: `SegmenterDesigns TREEBANK`
/// and the arguments of [TrainingData#read]. Prints the F1 of words for each.
public final class SegmenterDesigns {
  private static final int EPOCHS = 10;

  private final TrainingData data;
  private final List<SegmenterTraining.Example> test;

  private SegmenterDesigns(TrainingData data, List<SegmenterTraining.Example> test) {
    this.data = data;
    this.test = test;
  }

  /// The command.
  public static void main(String[] arguments) {
    List<String> rest = List.of(arguments).subList(1, arguments.length);
    var test = new TrainingData(
        Treebank.read(Path.of(arguments[0])), List.of(), LexiconFile.read(List.of()), List.of());
    new SegmenterDesigns(TrainingData.read(rest), test.examples()).compare();
  }

  private void compare() {
    List<SegmenterTraining.Example> treebank = data.examples().subList(0, data.treebank().size());
    List<SegmenterTraining.Example> all = data.examples();
    print("every syllable a word", tokens -> filled(tokens.size()));
    var lattice = new LexiconLattice(data.lexicon(), all);
    print("longest word of the list from the left", lattice::longestMatch);
    print("lattice of the list's words, unigram counts", lattice::mostLikely);
    var counts = new CorpusCounts();
    Lexicon nothing = LexiconFile.read(List.of());
    print("perceptron, treebank only", trained(Habits.none(), counts.groups(), nothing, treebank)::starts);
    data.raw().forEach(news -> news.forEachSentence(counts::count));
    data.raw().forEach(news -> news.forEachSentence(counts::countBonds));
    Habits habits = counts.habits();
    print("+ counts of raw news", trained(habits, counts.groups(), nothing, treebank)::starts);
    print("+ sentences cut by hand", trained(habits, counts.groups(), nothing, all)::starts);
    WordSegmenter first = trained(habits, counts.groups(), data.lexicon(), all);
    print("+ list of words", first::starts);
    data.raw().forEach(news -> news.forEachSentence(s -> counts.countJoined(s, first)));
    print("+ how often the last model joins in raw news",
        trained(habits, counts.groups(), data.lexicon(), all)::starts);
  }

  private static WordSegmenter trained(
      Habits habits, PackedTable groups, Lexicon lexicon, List<SegmenterTraining.Example> examples) {
    return new SegmenterTraining(habits, groups, lexicon).train(examples, EPOCHS).segmenter();
  }

  private static boolean[] filled(int size) {
    var starts = new boolean[size];
    Arrays.fill(starts, true);
    return starts;
  }

  private void print(String design, Function<List<Token>, boolean[]> segmenter) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (SegmenterTraining.Example example : test) {
      boolean[] gold = example.starts();
      boolean[] guess = segmenter.apply(example.tokens());
      boolean open = true;
      for (int i = 0; i < gold.length; i++) {
        found += guess[i] ? 1 : 0;
        wanted += gold[i] ? 1 : 0;
        if (i > 0 && (gold[i] || guess[i])) {
          right += open && gold[i] && guess[i] ? 1 : 0;
          open = gold[i] && guess[i];
        }
      }
      right += open ? 1 : 0;
    }
    System.out.println(
        String.format(Locale.ROOT, "%-48s %.2f", design, 200.0 * right / (found + wanted)));
  }
}
