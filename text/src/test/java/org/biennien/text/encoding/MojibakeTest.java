package org.biennien.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final String NEWS =
      "Bộ trưởng nói: \"Chúng tôi sẽ giữ vững mọi ngả đường vào thủ đô, dù kẻ địch còn rất đông.\"";

  @ParameterizedTest
  @CsvSource({
    "Qu©n ®éi chÝnh phñ rót khái thÞ trÊn, Quân đội chính phủ rút khỏi thị trấn, TCVN3",
    "Quaân ñoäi chính phuû ruùt khoûi thò traán, Quân đội chính phủ rút khỏi thị trấn, VNI",
    "QuÃ¢n Ä‘á»™i chÃ­nh phá»§ rÃºt lui, Quân đội chính phủ rút lui, UTF_8",
  })
  void textReadInTheWrongEncodingIsMended(String misread, String expected, String encoding) {
    Mojibake.Mended mended = Mojibake.mended(misread).orElseThrow();
    assertThat(mended.text()).isEqualTo(expected);
    assertThat(mended.best().encoding()).hasToString(encoding);
    assertThat(mended.best().share()).isEqualTo(1);
    assertThat(mended.shareBefore()).isLessThan(0.5);
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void latin1ShowsControlCharactersWhereWindowsShowsSigns(LegacyEncoding encoding) {
    byte[] bytes = new LegacyEncoder(encoding).encode(NEWS);
    assertThat(Mojibake.mended(new String(bytes, StandardCharsets.ISO_8859_1)))
        .hasValueSatisfying(mended -> assertThat(mended.text()).isEqualTo(NEWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    NEWS, "", "Damascus", "Tôi là công an và là cha cô bé",
    "Café à la crème, s'il vous plaît, où êtes-vous né ?", "São Paulo não é a capital, é maior",
    "Müller übt für Österreich", "5 °C ± 2 © AMN ® ½ µm × 3",
  })
  void whatIsRightStaysAsItIs(String text) {
    assertThat(Mojibake.mended(text)).isEmpty();
  }

  @Test
  void threeWordsAreTooFewToMend() {
    assertThat(Mojibake.mended("®éi ®é")).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mendingTwiceIsMendingOnce(long seed) {
    var random = new Random(seed);
    var bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    String text = new String(bytes, Charset.forName("windows-1252"));
    String once = Mojibake.mended(text).map(Mojibake.Mended::text).orElse(text);
    assertThat(Mojibake.mended(once)).isEmpty();
  }
}
