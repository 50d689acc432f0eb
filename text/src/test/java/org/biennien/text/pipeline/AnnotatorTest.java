package org.biennien.text.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.biennien.text.AnnotatedText;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static String words(String text) {
    var words = new StringBuilder();
    for (Sentence sentence : ANNOTATOR.annotate(text).sentences()) {
      for (Word word : sentence.words()) {
        words.append(words.isEmpty() ? "" : " ").append(sentence.form(word).replace(' ', '_'));
      }
    }
    return words.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t\u00A0", "\u200B\uFEFF"})
  void anEmptyTextHasNoSentences(String text) {
    assertThat(ANNOTATOR.annotate(text).sentences()).isEmpty();
  }

  @Test
  void textsTogetherAreAnalysedAsEachAlone() {
    List<String> texts = List.of("Quân đội Syria đã tấn công thành phố. Họ rút lui.", "", "Trời đẹp.");
    assertThat(ANNOTATOR.annotate(texts.stream().map(text -> new ZonedText(text, List.of())).toList()))
        .isEqualTo(texts.stream().map(ANNOTATOR::annotate).toList());
  }

  @Test
  void wordsAreJoinedAndTagged() {
    AnnotatedText text = ANNOTATOR.annotate("Quân đội Syria đã tấn công thành phố.");
    Sentence sentence = text.sentences().getFirst();
    assertThat(words(text.text())).isEqualTo("Quân_đội Syria đã tấn_công thành_phố .");
    assertThat(sentence.words().stream().map(Word::partOfSpeech)).containsExactly(
        PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADV, PartOfSpeech.VERB, PartOfSpeech.NOUN,
        PartOfSpeech.PUNCT);
    assertThat(sentence.span(0, 2).of(text.text())).isEqualTo("Quân đội");
  }

  @Test
  void aTitleACountryAndAPersonAreThreeWords() {
    assertThat(words("Họ gặp Tổng thống Mỹ Donald Trump hôm qua."))
        .contains("Tổng_thống Mỹ Donald_Trump");
  }

  @Test
  void theAttributionWordStaysOutOfTheName() {
    assertThat(words("Theo Al Masdar News, Deir Ezzor đã thất thủ."))
        .startsWith("Theo Al_Masdar_News , Deir_Ezzor");
  }

  @Test
  void rawAndSegmentedTextGiveTheSameForms() {
    assertThat(words("Thủ_tướng Haider al - Abadi ( Iraq ) gặp quân_đội ngày 11/12 .").replace("_", " "))
        .isEqualTo(words("Thủ tướng Haider al-Abadi (Iraq) gặp quân đội ngày 11/12.").replace("_", " "));
  }

  @Test
  void spansKeptApartFormSentencesOfTheirOwn() {
    String text = "Xe tăng vào làng Minh Anh Báo Mới";
    List<Sentence> sentences = ANNOTATOR.annotate(text, List.of(new Span(17, 25))).sentences();
    assertThat(sentences.stream().map(s -> s.span().of(text)))
        .containsExactly("Xe tăng vào làng", "Minh Anh", "Báo Mới");
  }

  @Test
  void spansKeptApartMustLieInTheTextAndInOrder() {
    assertThatThrownBy(() -> ANNOTATOR.annotate("abc", List.of(new Span(0, 4))))
        .hasMessageContaining("beyond the text");
    assertThatThrownBy(() -> ANNOTATOR.annotate("abc def", List.of(new Span(4, 7), new Span(0, 3))))
        .hasMessageContaining("reading order");
  }
}
