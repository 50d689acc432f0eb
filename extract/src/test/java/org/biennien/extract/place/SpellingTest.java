package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "Deir ez-Zor, Deir ez Zor", "hòa, hoà", "Dara'a, Daraa", "Al-Bukamal, al Bukamal",
    "Ả Rập Xê-út, Ả rập Xê Út"})
  void spacesHyphensCaseAndThePlaceOfToneMarksDoNotMatter(String one, String other) {
    assertThat(Spelling.marked(one)).isEqualTo(Spelling.marked(other));
  }

  @Test
  void vietnameseWordsAreToldApartByTheirMarks() {
    assertThat(Spelling.marked("Lào")).isNotEqualTo(Spelling.marked("Lao"))
        .isNotEqualTo(Spelling.marked("lão"));
    assertThat(Spelling.folded("Đa-mát")).isEqualTo("damat");
  }

  @ParameterizedTest
  @CsvSource({
    "Deir ez-Zor, Deir al-Zour", "Deir ez-Zor, Dayr az Zawr", "Maskanah, Meskene",
    "Umm Hajrah, Um Hajra", "Yampolivka, Yampolovka", "Qusayr, Al-Quseir"})
  void romanisationsOfOneNameSoundAlike(String one, String other) {
    assertThat(Spelling.sound(one)).isEqualTo(Spelling.sound(other)).isNotEmpty();
    assertThat(Spelling.similarity(one, other)).isGreaterThan(0.7);
  }

  @Test
  void namesOfFewConsonantsHaveNoSound() {
    assertThat(Spelling.sound("Hama")).isEmpty();
  }

  @Test
  void differentNamesAreNotSimilar() {
    assertThat(Spelling.similarity("Palmyra", "Pulwama")).isLessThan(0.7);
    assertThat(Spelling.similarity("Palmyra", "Palmyra")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"damascus, damacus, true", "kherson, khesron, true", "mosul, mosulx, true", "homs, hama, false",
    "kiev, kyiv, false"})
  void aMistakeIsOneLetter(String one, String other, boolean apart) {
    assertThat(Mistakes.apart(one, other)).isEqualTo(apart);
  }
}
