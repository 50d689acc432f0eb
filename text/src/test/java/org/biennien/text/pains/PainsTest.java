package org.biennien.text.pains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What users of other Vietnamese analysers suffer as a library's users, and cannot suffer here
/// (docs/pains.md).
class PainsTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final int MEBIBYTE = 1 << 20;

  private static String words(Annotator annotator, String text) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : annotator.annotate(text).sentences()) {
      sentence.words().forEach(word -> words.add(sentence.form(word).replace(' ', '_')));
    }
    return String.join(" ", words);
  }

  private static List<Token> tokens(String text) {
    return ANNOTATOR.annotate(text).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
  }

  private static List<Path> classes() throws IOException, URISyntaxException {
    var home = Path.of(Annotator.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void noClassLoadsANativeLibraryOrReachesPastTheJvm() throws IOException, URISyntaxException {
    assertThat(classes()).hasSizeGreaterThan(50);
    for (Path file : classes()) {
      assertThat(file.toString()).doesNotEndWith(".so").doesNotEndWith(".dll").doesNotEndWith(".dylib");
      if (file.toString().endsWith(".class")) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as("%s", file)
            .doesNotContain("loadLibrary").doesNotContain("sun/misc/Unsafe")
            .doesNotContain("java/lang/foreign");
      }
    }
  }

  @Test
  void noClassAsksTheEnvironmentOrTheWorkingFolder() throws IOException, URISyntaxException {
    for (Path file : classes()) {
      if (file.toString().endsWith(".class")) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as("%s", file)
            .doesNotContain("getenv").doesNotContain("user.dir").doesNotContain("JAVA_HOME");
      }
    }
  }

  @Test
  void noClassGoesToTheNetwork() throws IOException, URISyntaxException {
    for (Path file : classes()) {
      if (file.toString().endsWith(".class")) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as("%s", file)
            .doesNotContain("java/net/");
      }
    }
  }

  @Test
  void everyTokenAndWordKnowsItsPlaceInTheTextAsItCame() {
    String text = "Quân_đội  rời\u00A0Al - Bab\u200B, hướng về Ðà Nẵng.";
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    Sentence sentence = annotated.sentences().getFirst();
    assertThat(sentence.tokens().stream().map(token -> token.span().of(text)))
        .containsExactly("Quân", "đội", "rời", "Al - Bab", ",", "hướng", "về", "Ðà", "Nẵng", ".");
    assertThat(sentence.words().stream().map(word -> sentence.span(word.from(), word.to()).of(text)))
        .contains("Quân_đội", "Al - Bab", "Ðà Nẵng");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Hoà bình, thuý, uỷ ban và hòa bình, thúy, ủy ban.", "Ho\u0300a bi\u0300nh",
    "Bác_sĩ  nói : \u201CĐược\u201D",
    "Ông ( 61 tuổi ) , ở TP.HCM",
  })
  void theTextComesBackLetterForLetter(String text) {
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    assertThat(annotated.text()).isSameAs(text);
    var rebuilt = new StringBuilder();
    int last = 0;
    for (Token token : tokens(text)) {
      rebuilt.append(text, last, token.span().start()).append(token.span().of(text));
      last = token.span().end();
    }
    assertThat(rebuilt.append(text.substring(last))).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Đêm qua trời mưa.", "Ấp này có hai làng.", "\"Rút ngay!\" ông hô.", "!Chú ý",
    "(Tin thêm) Xe cháy.", "À thế à",
  })
  void aLineThatBeginsWithACapitalHatOrAMarkLosesNothing(String line) {
    String shown = String.join("", tokens(line).stream().map(token -> token.span().of(line)).toList());
    assertThat(shown).isEqualTo(line.replace(" ", ""));
  }

  @Test
  void theModelLiesOnTheClassPathAndIsSmall() {
    byte[] model = AnalysisModel.load().bytes();
    assertThat(model.length).isBetween(MEBIBYTE / 2, 16 * MEBIBYTE);
  }

  @Test
  void aModelOfAnotherVersionIsRefusedWithTheMend() {
    byte[] model = AnalysisModel.load().bytes();
    model[3]++;
    assertThatThrownBy(() -> AnalysisModel.read(ByteBuffer.wrap(model)))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("text-model of the same version");
  }

  @Test
  void oneAnnotatorServesManyThreads() throws InterruptedException, ExecutionException {
    List<String> texts = List.of(
        "Quân đội Syria tiến vào thị trấn.", "Bộ trưởng Quốc phòng Mỹ rời Baghdad hôm 3/11.",
        "Phiến quân bỏ lại hai xe tăng T-72.", "Dân làng chạy về phía Deir ez-Zor.");
    List<String> alone = texts.stream().map(text -> words(ANNOTATOR, text)).toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<List<String>>> together = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        together.add(threads.submit(() -> texts.stream().map(text -> words(ANNOTATOR, text)).toList()));
      }
      for (Future<List<String>> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void manyAnnotatorsLiveInOneVm() {
    String text = "Quân đội Syria tiến vào thị trấn.";
    assertThat(words(Annotator.load(), text)).isEqualTo(words(Annotator.load(), text));
  }

  @Test
  void aUserMayAddWordsWithoutTraining() {
    String text = "Đội dù xanh tím rút lui.";
    assertThat(words(ANNOTATOR, text)).doesNotContain("dù_xanh_tím");
    assertThat(words(ANNOTATOR.with(UserLexicon.of(List.of("dù xanh tím"))), text)).contains("dù_xanh_tím");
  }

  /// Work by the square of the length, as some of these once cost, would be a wait of minutes.
  @Test
  void oddInputOfHundredsOfThousandsOfCharactersComesThrough() {
    List<String> pieces = List.of(
        "!", "?!", "(", "\"", "a_", "https://a.vn/", "1/", "Al-", "..", "A.", "\u0301",
        "а", "1.000,", "_", "😀", "\u200B", "'", "a.b", "%");
    for (String piece : pieces) {
      String text = "a" + piece.repeat(200_000 / piece.length());
      int last = 0;
      for (Token token : tokens(text)) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        last = token.span().end();
      }
      assertThat(last).as("%s", piece).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Trước, trong và sau hội nghị", "Đảng, mặt trận và ủy ban", "Những người khốn khổ ở Đắk Lắk",
    "Việt Nam, nước ở Đông Nam Á",
  })
  void decomposedLettersMakeTheSameWords(String text) {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      assertThat(words(ANNOTATOR, Normalizer.normalize(text, form))).isEqualTo(words(ANNOTATOR, text));
    }
    assertThat(Arrays.asList(words(ANNOTATOR, text).split(" "))).allSatisfy(
        word -> assertThat(Normalizer.isNormalized(word, Normalizer.Form.NFC)).isTrue());
  }
}
