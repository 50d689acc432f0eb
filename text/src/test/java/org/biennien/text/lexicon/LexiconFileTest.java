package org.biennien.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.model.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
  private static int entry(Lexicon lexicon, String... syllables) {
    long path = Lexicon.path(Hash.syllable(syllables[0]));
    for (int i = 1; i < syllables.length; i++) {
      path = Lexicon.path(path, Hash.syllable(syllables[i]));
    }
    return lexicon.of(path);
  }

  private static Path file(Path folder, String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aWordIsKnownByItsSyllablesAndTellsItsUsualTag(@TempDir Path folder) throws IOException {
    Lexicon lexicon = LexiconFile.read(List.of(file(folder, "a", "tàu sân bay\tNOUN\ntàu\tNOUN,VERB\n")));
    assertThat(entry(lexicon, "tàu", "sân", "bay") & Lexicon.WORD).isNotZero();
    assertThat(entry(lexicon, "tàu", "sân") & Lexicon.WORD).isZero();
    assertThat(entry(lexicon, "tàu", "sân") & Lexicon.PREFIX).isNotZero();
    assertThat(Lexicon.tags(entry(lexicon, "tàu")))
        .isEqualTo(PartOfSpeech.NOUN.ordinal() + 1 | PartOfSpeech.VERB.ordinal() + 1 << 5);
  }

  @Test
  void theFirstFileDecidesAndTheSecondIsDoubtful(@TempDir Path folder) throws IOException {
    Lexicon lexicon = LexiconFile.read(List.of(
        file(folder, "a", "quân đội\tNOUN\ncon mèo\t-\n"),
        file(folder, "b", "quân đội\tVERB\ncon mèo\tNOUN\nao cá\tNOUN\n")));
    assertThat(entry(lexicon, "quân", "đội") & Lexicon.DOUBTFUL).isZero();
    assertThat(entry(lexicon, "con", "mèo") & Lexicon.NO_WORD).isNotZero();
    assertThat(entry(lexicon, "con", "mèo") & Lexicon.WORD).isZero();
    assertThat(entry(lexicon, "ao", "cá") & Lexicon.DOUBTFUL).isNotZero();
  }

  @Test
  void theToneMarkMayStandInEitherPlace(@TempDir Path folder) throws IOException {
    Lexicon lexicon = LexiconFile.read(List.of(file(folder, "a", "hoà bình\tNOUN\n")));
    assertThat(entry(lexicon, "hòa", "bình") & Lexicon.WORD).isNotZero();
  }

  @Test
  void aTagThatIsNoneIsRefusedWithFileAndLine(@TempDir Path folder) throws IOException {
    Path file = file(folder, "a", "quân đội\tDANHTU\n");
    assertThatThrownBy(() -> LexiconFile.read(List.of(file))).hasMessageContaining("a:1")
        .hasMessageContaining("universal tags");
  }
}
