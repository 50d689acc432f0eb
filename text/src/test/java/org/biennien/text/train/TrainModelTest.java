package org.biennien.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.VtbTag;
import org.biennien.text.Word;
import org.biennien.text.lexicon.LexiconFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelTest {
  private static final GoldSentence SENTENCE = GoldSentence.of(
      List.of("Quân đội", "giữ", "làng", "Minh Tân", "."),
      List.of(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.NOUN, PartOfSpeech.PROPN,
          PartOfSpeech.PUNCT));

  private static Word word(int from, int to, PartOfSpeech tag) {
    return Word.untagged(from, to, 1).tagged(tag, VtbTag.X);
  }

  @Test
  void goldWordsLieOverTheTokens() {
    List<Token> tokens = SENTENCE.tokens();
    List<Word> words = SENTENCE.over(tokens);
    assertThat(words).containsExactly(
        word(0, 2, PartOfSpeech.NOUN), word(2, 3, PartOfSpeech.VERB),
        word(3, 4, PartOfSpeech.NOUN),
        word(4, 6, PartOfSpeech.PROPN), word(6, 7, PartOfSpeech.PUNCT));
    assertThat(tokens.get(4).span().of(SENTENCE.text())).isEqualTo("Minh");
  }

  @Test
  void aTreebankIsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.writeString(file, """
        # text = Quân đội giữ
        1\tQuân đội\tquân đội\tNOUN\tN\t_\t2\tnsubj\t_\t_
        2\tgiữ\tgiữ\tVERB\tV\t_\t0\troot\t_\t_

        """);
    GoldSentence read = Treebank.read(file).getFirst();
    assertThat(read.text()).isEqualTo("Quân đội giữ");
    assertThat(read.tags()).containsExactly(PartOfSpeech.NOUN, PartOfSpeech.VERB);
  }

  @Test
  void theSameInputGivesTheSameModel(@TempDir Path folder) throws IOException {
    Path raw = folder.resolve("raw.txt");
    Path words = folder.resolve("words.tsv");
    Files.writeString(words, "quân đội\tNOUN\nđội giữ\t-\n");
    Files.writeString(raw, "Quân đội giữ làng Minh Tân. Quân đội rời làng Minh Tân.\n".repeat(60)
        + "{\"title\": \"x\", \"text\": \"Quân đội giữ \\u0111\\u1ed3i.\"}\n");
    var training = new TrainModel(new TrainingData(
        List.of(SENTENCE), List.of(), LexiconFile.read(List.of(words)), List.of(new RawNews(raw))));
    assertThat(training.train().bytes()).isEqualTo(training.train().bytes());
  }
}
