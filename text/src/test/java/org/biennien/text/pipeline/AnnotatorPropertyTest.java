package org.biennien.text.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text, however odd.
class AnnotatorPropertyTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final String PIECES =
      "aăâeêioôơuưyđĐAQquyoàúạ\u0301\u0302\u0323\u200B\u00AD\uFEFF\u00A0 \t\n\r"
      + "_-–.,:;!?\"'“”’…()%/0123456789hg";

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static String anyText(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    int length = random.nextInt(400);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void spansLieInOrderAndLoseNothing(long seed) {
    String text = anyText(seed);
    var seen = new StringBuilder();
    int last = 0;
    for (Sentence sentence : ANNOTATOR.annotate(text).sentences()) {
      assertThat(sentence.span()).isEqualTo(sentence.span(0, sentence.tokens().size()));
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().end()).isGreaterThan(token.span().start());
        assertThat(token.form()).isNotBlank().doesNotContain(" ");
        assertThat(Normalizer.isNormalized(token.form(), Normalizer.Form.NFC)).isTrue();
        seen.append(text, last, token.span().start()).append(token.span().of(text));
        last = token.span().end();
      }
    }
    assertThat(seen.append(text.substring(last))).hasToString(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void segmentingAndSpacingATextChangesNoForm(long seed) {
    List<String> raw = new ArrayList<>();
    var random = new Random(seed);
    String[] words = ("quân đội|Syria|al-Abadi|Su-34|Kim Jong-un|ngày 11/12|4.000 - 5.000|hòa bình|(|IS|)|,|."
        + "|20h30|90%|Deir ez-Zor|Al-Masdar News|Mỹ|-|Hàn|tiến vào|thúy|“|”|…"
        + "|17-11-2017|toàn quyền").split("\\|");
    for (int i = 0; i < 60; i++) {
      raw.add(words[random.nextInt(words.length)]);
    }
    var segmented = new ArrayList<String>();
    for (String word : raw) {
      boolean join = Character.isLowerCase(word.charAt(0)) && !word.contains("/");
      segmented.add((join ? word.replace(' ', '_') : word).replace("al-", "al - ").replace("Su-", "Su - ")
          .replace("ez-", "ez - ").replace("Al-", "Al - ").replace("Jong-", "Jong - "));
    }
    assertThat(forms(String.join(" ", segmented))).isEqualTo(forms(String.join(" ", raw)));
    String tight = String.join(" ", raw).replace("( ", "(").replace(" )", ")").replace(" ,", ",");
    assertThat(forms(tight)).isEqualTo(forms(String.join(" ", raw)));
  }

  private static List<String> forms(String text) {
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    return annotated.sentences().stream().flatMap(s -> s.tokens().stream()).map(Token::form).toList();
  }

  @Test
  void aSingleLineOfFiveMegabytesIsReadInLinearTime() {
    String line = "quân đội tiến vào làng ( và bắn , ".repeat(5_000_000 / 34);
    long start = System.nanoTime();
    AnnotatedText text = ANNOTATOR.annotate(line);
    assertThat(text.sentences()).hasSize(1);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
