package org.biennien.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingRecognizerTest {
  private static final String NEWS = """
      Sáng sớm hôm qua, quân đội chính phủ đã tiến vào thị trấn sau ba tuần giao tranh ác liệt.
      Người phát ngôn nói rằng phiến quân bỏ lại nhiều vũ khí và rút về phía bắc trong đêm.""";

  private static byte[] written(String text, LegacyEncoding encoding) {
    return new LegacyEncoder(encoding).encode(text);
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void anArticleOfTheNinetiesIsReadInItsEncoding(LegacyEncoding encoding) {
    Recognition.Legacy read = (Recognition.Legacy) EncodingRecognizer.recognize(written(NEWS, encoding));
    assertThat(read.encoding()).isEqualTo(encoding);
    assertThat(read.text()).isEqualTo(NEWS);
    assertThat(read.best().share()).isGreaterThan(0.95);
    assertThat(read.second()).hasValueSatisfying(
        second -> assertThat(second.share()).isLessThan(read.best().share() - 0.3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void unicodeGoesFirst(String charset) {
    var read = (Recognition.Unicode) EncodingRecognizer.recognize(NEWS.getBytes(Charset.forName(charset)));
    assertThat(read.text()).isEqualTo(NEWS);
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheText() {
    byte[] bytes = ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8);
    assertThat(EncodingRecognizer.recognize(bytes)).isEqualTo(new Recognition.Unicode(UnicodeEncoding.UTF_8, NEWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Damascus 8/11", "Le général est à Paris où il dîne.", "北京", "Газа"})
  void whatIsUtf8InAnyLanguageStaysUtf8(String text) {
    assertThat(EncodingRecognizer.recognize(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Recognition.Unicode(UnicodeEncoding.UTF_8, text));
  }

  @ParameterizedTest
  @CsvSource({"VISCII, Hà Tây", "VPS, Trời ạ", "TCVN3, Cà Mau", "WINDOWS_1258, bà"})
  void aWordOrTwoAreNotGuessedAt(LegacyEncoding encoding, String text) {
    byte[] bytes = written(text, encoding);
    var read = (Recognition.Undecided) EncodingRecognizer.recognize(bytes);
    assertThat(bytes[read.offset()]).isNegative();
    assertThat(read.candidates()).extracting(Candidate::encoding).contains(encoding);
    assertThat(read.candidates()).hasSize(LegacyEncoding.values().length);
  }

  @Test
  void aWordThatHappensToBeUtf8ButNoSyllableIsNotTakenForUtf8() {
    byte[] bytes = written("Tổ chức cho 2 người", LegacyEncoding.VISCII);
    byte[] chance = Arrays.copyOfRange(bytes, 8, bytes.length);
    assertThat(new String(chance, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    assertThat(EncodingRecognizer.recognize(chance)).isInstanceOf(Recognition.Undecided.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Die Kämpfe dauern an; über hundert Häuser wurden zerstört, so die Behörde für Flüchtlinge gestern früh.",
    "L'armée a annoncé hier soir la libération complète de la ville après des combats très meurtriers.",
    "La población huyó mañana tras mañana; según el general, la operación terminó en la región después.",
  })
  void latin1OfOtherLanguagesIsNotTakenForVietnamese(String text) {
    assertThat(EncodingRecognizer.recognize(text.getBytes(StandardCharsets.ISO_8859_1)))
        .isNotInstanceOf(Recognition.Legacy.class).isNotInstanceOf(Recognition.Unicode.class);
  }

  @Test
  void brokenUtf16IsToldWithItsOffset() {
    byte[] bytes = "\uFEFFTin".getBytes(StandardCharsets.UTF_16LE);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(EncodingRecognizer.recognize(cut))
        .isEqualTo(new Recognition.Malformed(UnicodeEncoding.UTF_16LE, 6, "Ti"));
  }

  @Test
  void aCandidateSaysItsNameAndShare() {
    assertThat(new Candidate(LegacyEncoding.TCVN3, 3, 4)).hasToString("TCVN3 (ABC) 0.75");
    assertThat(new Candidate(LegacyEncoding.VNI, 0, 0).share()).isZero();
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytesAreNeverReadAsVietnamese(long seed) {
    var random = new Random(seed);
    var bytes = new byte[20 + random.nextInt(400)];
    random.nextBytes(bytes);
    assertThat(EncodingRecognizer.recognize(bytes)).isNotInstanceOf(Recognition.Legacy.class);
  }
}
