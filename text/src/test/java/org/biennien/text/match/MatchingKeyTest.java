package org.biennien.text.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.biennien.text.Span;
import org.biennien.text.normalize.AlignedText;
import org.biennien.text.normalize.TextNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MatchingKeyTest {
  private static final String PIECES = "aăâeêioôơuưyđĐAQquyhklmstIYİıΙ01оаеРСНαΟɖðÐ\u0130hoàúạcng"
      + "\u0301\u0302\u0323\u0309\u0308\u200B\u00AD\uFEFF\u00A0 _-."
      + "\u1112\u1161\u11AB\u3131Ａｂ\uD83D\uDE00\uD801\uDC00";

  static LongStream seeds() {
    return LongStream.range(0, 1000);
  }

  private static String anyText(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    int length = random.nextInt(120);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(9)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 3 -> text.append("://_www._".substring(random.nextInt(8)));
        case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
        default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "Bác Sỹ, bác sĩ", "kỹ thuật, kĩ thuật", "Lý, lí", "công ti, công ty", "TỶ, tỉ", "hy vọng, hi vọng",
    "Hoà bình, HÒA BÌNH", "Ðà Nẵng, đà nẵng", "quân_đội, Quân đội", "c0ng an, cong an", "1àm, làm",
    "bınh, binh", "quí, QUÝ",
    "Мoscow, moscow", "Ηà Nội, hà nội", "ＩＳ, is", "ho\u0430\u0300 bình, hòa bình", "Da\u200Bmascus, damascus",
  })
  void twoSpellingsOfOneWordHaveOneKey(String one, String other) {
    assertThat(MatchingKey.WORD.of(one)).isEqualTo(MatchingKey.WORD.of(other));
    assertThat(MatchingKey.LETTERS.of(one)).isEqualTo(MatchingKey.LETTERS.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "thi, thy", "ý, í", "vi, vy", "mai, may", "hai, hay", "1A, la", "F0, fo", "B10, blo", "Москва, Mockba",
    "má, mạ", "bay, bai", "Su-30, su-3o", "10, lo",
  })
  void differentWordsHaveDifferentKeys(String one, String other) {
    assertThat(MatchingKey.WORD.of(one)).isNotEqualTo(MatchingKey.WORD.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Đà Nẵng, da nang", "Bộ Quốc phòng Mỹ, bo quoc phong mi", "Erdoğan, erdogan", "Москва́, москва́",
    "Su-34, su-34", "Ngày 8/11, ngay 8/11",
  })
  void lettersAloneStandForTextTypedWithoutMarks(String text, String key) {
    assertThat(MatchingKey.LETTERS.of(text)).isEqualTo(key);
  }

  @Test
  void whatIsFoundInTheKeyCanBeShownInTheText() {
    String text = Normalizer.normalize("Ông đến Ðà_Nẵng hôm qua", Normalizer.Form.NFD);
    AlignedText view = MatchingKey.LETTERS.view(text);
    int at = view.normalised().indexOf("da nang");
    Span span = view.toOriginal(at, at + 7);
    assertThat(Normalizer.normalize(span.of(text), Normalizer.Form.NFC)).isEqualTo("Ðà_Nẵng");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theKeyOfAKeyIsItself(long seed) {
    String text = anyText(seed);
    for (MatchingKey key : MatchingKey.values()) {
      String once = key.of(text);
      assertThat(key.of(once)).as("%s of %s", key, escaped(text)).isEqualTo(once);
      assertThat(key.of(TextNormalizer.normalize(text).normalised())).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNormalisedViewOfAViewIsItself(long seed) {
    String text = anyText(seed);
    String once = TextNormalizer.normalize(text).normalised();
    assertThat(TextNormalizer.normalize(once).normalised()).as("%s", escaped(text)).isEqualTo(once);
  }

  /// Every character of a view has its own place in the original, in order; and what stands there, taken
  /// alone or with its neighbours, is what the character was made of.
  @ParameterizedTest
  @MethodSource("seeds")
  void everySpanOfAViewHasItsPlaceInTheOriginal(long seed) {
    String text = anyText(seed);
    for (AlignedText view : new AlignedText[] {
        TextNormalizer.normalize(text), MatchingKey.WORD.view(text), MatchingKey.LETTERS.view(text)}) {
      assertThat(view.original()).isSameAs(text);
      Span last = new Span(0, 0);
      for (int i = 0; i < view.normalised().length(); i++) {
        Span span = view.toOriginal(i, i + 1);
        assertThat(span.start()).isGreaterThanOrEqualTo(last.start());
        assertThat(span.end()).isGreaterThanOrEqualTo(last.end()).isGreaterThan(span.start())
            .isLessThanOrEqualTo(text.length());
        assertThat(view.toOriginal(0, i + 1).end()).isEqualTo(span.end());
        last = span;
      }
      assertThat(view.toOriginal(view.normalised().length(), view.normalised().length()).end())
          .isEqualTo(text.length());
    }
  }

  /// A view of a part is the part of the view, where the part is cut at spaces: so the spans are exact.
  @ParameterizedTest
  @MethodSource("seeds")
  void eachWordOfTheViewIsTheViewOfItsSpan(long seed) {
    String text = anyText(seed);
    for (MatchingKey key : MatchingKey.values()) {
      AlignedText view = key.view(text);
      String spelling = view.normalised();
      for (int start = 0; start < spelling.length();) {
        int space = spelling.indexOf(' ', start);
        int end = space < 0 ? spelling.length() : space;
        if (end > start) {
          Span span = view.toOriginal(start, end);
          // A mark drawn on a space shares the span of that space.
          assertThat(key.of(span.of(text)).stripLeading()).as("%s", escaped(text))
              .isEqualTo(spelling.substring(start, end));
        }
        start = end + 1;
      }
    }
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(c >= ' ' && c < 0x7F ? (char) c : "\\u%04X".formatted(c)));
    return escaped.toString();
  }
}
