package org.biennien.text.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.lexicon.LexiconFile;
import org.biennien.text.segment.SegmenterTraining;

/// All that a model is made from.
///
/// @param treebank sentences with words and tags
/// @param cut sentences with words only
/// @param lexicon a list of words
/// @param raw texts to count in
public record TrainingData(
    List<GoldSentence> treebank, List<CutSentences.CutSentence> cut, Lexicon lexicon, List<RawNews> raw) {
  /// How to call a command that takes such data.
  public static final String USAGE = "TREEBANK[,TREEBANK...] SENTENCES CORPORA LEXICON[,LEXICON...] RAW[,RAW...]";

  public TrainingData {
    treebank = List.copyOf(treebank);
    cut = List.copyOf(cut);
    raw = List.copyOf(raw);
  }

  /// Reads what five arguments of a command name: treebanks in CoNLL-U, a table of [CutSentences] and the
  /// folder of the files that it names, word lists ([LexiconFile]) and raw texts.
  public static TrainingData read(List<String> arguments) {
    if (arguments.size() != 5) {
      throw new IllegalArgumentException(
          "expected %s, found %s".formatted(USAGE, String.join(" ", arguments)));
    }
    return new TrainingData(
        files(arguments.get(0)).flatMap(file -> Treebank.read(file).stream()).toList(),
        CutSentences.read(Path.of(arguments.get(1)), Path.of(arguments.get(2))),
        LexiconFile.read(files(arguments.get(3)).toList()),
        files(arguments.get(4)).map(RawNews::new).toList());
  }

  private static Stream<Path> files(String list) {
    return Arrays.stream(list.split(",")).map(Path::of);
  }

  /// The sentences to learn the borders of words from.
  List<SegmenterTraining.Example> examples() {
    var examples = new ArrayList<SegmenterTraining.Example>();
    for (GoldSentence sentence : treebank) {
      var tokens = sentence.tokens();
      var starts = new boolean[tokens.size()];
      for (Word word : sentence.over(tokens)) {
        starts[word.from()] = true;
      }
      examples.add(new SegmenterTraining.Example(tokens, starts));
    }
    for (CutSentences.CutSentence sentence : cut) {
      examples.add(new SegmenterTraining.Example(sentence.tokens(), sentence.starts()));
    }
    return examples;
  }
}
