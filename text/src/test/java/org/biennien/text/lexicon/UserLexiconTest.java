package org.biennien.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static String words(Annotator annotator, String line) {
    Sentence sentence = annotator.annotateSentence(line).sentences().getFirst();
    return sentence.words().stream()
        .map(word -> sentence.form(word).replace(' ', '_')).collect(Collectors.joining(" "));
  }

  @Test
  void aWordOfTheUserIsJoinedWhateverTheModelThinks() {
    Annotator with = ANNOTATOR.with(UserLexicon.of(List.of("cháo lươn xứ Nghệ")));
    assertThat(words(ANNOTATOR, "Quán bán cháo lươn xứ Nghệ.")).doesNotContain("cháo_lươn_xứ_Nghệ");
    assertThat(words(with, "Quán bán cháo lươn xứ Nghệ.")).isEqualTo("Quán bán cháo_lươn_xứ_Nghệ .");
  }

  @Test
  void anEntryWithABarPartsWhatTheModelJoins() {
    Annotator with = ANNOTATOR.with(UserLexicon.of(List.of("quân | đội")));
    assertThat(words(ANNOTATOR, "Quân đội vào làng.")).startsWith("Quân_đội vào");
    assertThat(words(with, "Quân đội vào làng.")).startsWith("Quân đội vào");
  }

  @Test
  void smallLettersHoldInAnyCaseAndACapitalOnlyAsWritten() {
    Annotator with = ANNOTATOR.with(UserLexicon.of(List.of("chim sắt", "Cây Đa Đôi")));
    assertThat(words(with, "CHIM SẮT và Chim sắt")).isEqualTo("CHIM_SẮT và Chim_sắt");
    assertThat(words(with, "cây đa đôi")).doesNotContain("cây_đa_đôi");
    assertThat(words(with, "ở Cây Đa Đôi")).isEqualTo("ở Cây_Đa_Đôi");
  }

  @Test
  void theLongestOfTwoEntriesHolds() {
    Annotator with = ANNOTATOR.with(UserLexicon.of(List.of("chim sắt", "chim sắt già")));
    assertThat(words(with, "một chim sắt già nua")).contains("chim_sắt_già nua");
  }

  @Test
  void theTextStaysAsItIsAndSpansPointIntoIt() {
    String line = "Bắn  chim_sắt !";
    Sentence sentence = ANNOTATOR.with(UserLexicon.of(List.of("chim sắt"))).annotateSentence(line)
        .sentences().getFirst();
    var word = sentence.words().get(1);
    assertThat(sentence.span(word.from(), word.to()).of(line)).isEqualTo("chim_sắt");
    assertThat(sentence.span(word.from(), word.to()).start()).isEqualTo(5);
  }

  @Test
  void aFileMayHoldCommentsAndIsReadAnewAtAnyTime(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "# của tòa soạn\nchim sắt # lóng\n\n");
    assertThat(UserLexicon.read(file).entries()).hasSize(1);
    Files.writeString(file, "chim sắt\nchim gỗ\n");
    assertThat(UserLexicon.read(file).entries()).hasSize(2);
  }

  @Test
  void aByteOrderMarkAtTheHeadIsNoPartOfAWord(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "\uFEFFchim sắt\n");
    assertThat(words(ANNOTATOR.with(UserLexicon.read(file)), "một chim sắt")).isEqualTo("một chim_sắt");
  }

  @Test
  void anEmptyWordIsRefusedWithFileAndLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.txt");
    Files.writeString(file, "chim sắt\nMỹ |\n");
    assertThatThrownBy(() -> UserLexicon.read(file)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words.txt:2").hasMessageContaining("Mỹ");
  }
}
