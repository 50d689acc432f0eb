package org.biennien.text.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {
  @Test
  void aTextThatNeedsNothingComesBackAsItself() {
    String text = "Quân đội tiến vào thành phố, hòa bình còn xa.";
    assertThat(TextNormalizer.normalize(text).normalised()).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "hoà bình, hòa bình", "thuý, thúy", "HOÀ, HÒA", "khoẻ, khỏe", "uỷ ban, ủy ban", "quý, quý", "toàn, toàn",
    "tòan, toàn", "qúy, quý", "hùynh, huỳnh", "thúôc, thuốc", "cuôí, cuối", "ngươì, người", "đâù, đầu", "gìơ, giờ",
    "nứơc, nước", "Xêút, Xêút", "NHIÊÙ, NHIỀU", "khuỷu, khuỷu", "rượu, rượu", "giếng, giếng", "của, của", "loại, loại", "quốc hoạ, quốc họa", "hoàng, hoàng",
  })
  void toneMarksStandInTheOldPlace(String typed, String expected) {
    assertThat(TextNormalizer.normalize(typed).normalised()).isEqualTo(expected);
    assertThat(ToneMarks.old(typed)).isEqualTo(expected);
  }

  @Test
  void decomposedLettersAreComposedAndStillPointIntoTheOriginal() {
    String original = Normalizer.normalize("tấn công Đà Nẵng", Normalizer.Form.NFD);
    AlignedText view = TextNormalizer.normalize(original);
    assertThat(view.normalised()).isEqualTo("tấn công Đà Nẵng");
    assertThat(view.toOriginal(0, 3).of(original))
        .isEqualTo(Normalizer.normalize("tấn", Normalizer.Form.NFD));
    assertThat(view.toOriginal(12, 16).end()).isEqualTo(original.length());
  }

  @Test
  void zeroWidthCharactersVanishWithinTheirWord() {
    String original = "Da\u200Bmas\u00ADcus\uFEFF bị";
    AlignedText view = TextNormalizer.normalize(original);
    assertThat(view.normalised()).isEqualTo("Damascus bị");
    assertThat(view.toOriginal(0, 8)).isEqualTo(new Span(0, 10));
    assertThat(view.toOriginal(9, 11).of(original)).isEqualTo("bị");
  }

  @Test
  void oddSpacesUnderscoresAndLookAlikesBecomeOrdinary() {
    String original = "Ðà\u00A0Nẵng quân_đội\r\nN\u2019Djamena Al\u2011Qaim";
    assertThat(TextNormalizer.normalize(original).normalised())
        .isEqualTo("Đà Nẵng quân đội \nN'Djamena Al-Qaim");
  }

  @ParameterizedTest
  @CsvSource({
    "Мoscow, Moscow", "Нoms, Homs", "ho\u0430\u0300 bình, hòa bình", "Москва, Москва",
    "Сирия và Syria, Сирия và Syria",
    "Αleppo, Aleppo", "α, α", "ɖi, đi", "Ɖà Nẵng, Đà Nẵng", "ＳＹＲＩＡ＿１, SYRIA 1",
  })
  void lettersOfOtherAlphabetsInALatinWordBecomeWhatTheyLookLike(String scanned, String expected) {
    AlignedText view = TextNormalizer.normalize(scanned);
    assertThat(view.normalised()).isEqualTo(expected);
    assertThat(view.toOriginal(0, expected.length())).isEqualTo(new Span(0, scanned.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "xem https://a.vn/bai_viet_1 của quân_đội, xem https://a.vn/bai_viet_1 của quân đội",
    "WWW.a.vn/x_y quân_đội, WWW.a.vn/x_y quân đội", "quân_đội:http://a.vn/x_y, quân đội:http://a.vn/x_y",
  })
  void underscoresOfAnAddressAreItsOwn(String text, String expected) {
    assertThat(TextNormalizer.normalize(text).normalised()).isEqualTo(expected);
  }

  @Test
  void halfASurrogatePairIsNoCharacterAndTwoHalvesDoNotGrowTogether() {
    AlignedText view = TextNormalizer.normalize("a\uD83D\u200B\uDE00b");
    assertThat(view.normalised()).isEqualTo("a\uFFFD\uFFFDb");
    assertThat(view.toOriginal(2, 3)).isEqualTo(new Span(3, 4));
  }

  @Test
  void aToneMarkStaysWhereAnotherMarkClingsToItsVowel() {
    assertThat(TextNormalizer.normalize("hoà\u0308").normalised()).isEqualTo("hoà\u0308");
  }

  @Test
  void anOffsetOfTheOriginalFindsItsPlaceInTheView() {
    AlignedText view = TextNormalizer.normalize("a\u0301\u0302b\u200Bc");
    assertThat(view.alignment().toNormalised(0)).isZero();
    int c = view.normalised().indexOf('c');
    assertThat(view.alignment().toNormalised(5)).isEqualTo(c);
    assertThat(view.alignment().toNormalised(6)).isEqualTo(view.normalised().length());
  }
}
