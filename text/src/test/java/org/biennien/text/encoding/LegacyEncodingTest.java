package org.biennien.text.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The tables against what the public record says of each encoding, and the way there and back.
class LegacyEncodingTest {
  private static final String SMALL = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợ"
      + "pqrstuùúủũụưừứửữựvxyỳýỷỹỵ";
  /// Rows 8x to Fx of RFC 1456, table 1, column by column, in the RFC's own spelling of letters.
  private static final String RFC_1456 = """
      A.  O^` O~  o^` A`  DD  a`  dd
      A(' O^? a(' o^? A'  u+' a'  u+.
      A(` O^~ a(` o^~ A^  O`  a^  o`
      A(. O^. a(. O+~ A~  O'  a~  o'
      A^' O+. a^' O+  A?  O^  a?  o^
      A^` O+' a^` o^. A(  a.  a(  o~
      A^? O+` a^? o+` a(? y?  u+~ o?
      A^. O+? a^. o+? a(~ u+` a^~ o.
      E~  I.  e~  i.  E`  u+? e`  u.
      E.  O?  e.  U+. E'  U`  e'  u`
      E^' O.  e^' U+' E^  U'  e^  u'
      E^` I?  e^` U+` E?  y~  e?  u~
      E^? U?  e^? U+? I`  y.  i`  u?
      E^~ U~  e^~ o+  I'  Y'  i'  y'
      E^. U.  e^. o+' I~  o+~ i~  o+.
      O^' Y`  o^' U+  y`  u+  i?  U+~""";
  /// The right half of TCVN 5712 as registered (ISO-IR 180), from A1 on; `.` where the third set has nothing.
  private static final String ISO_IR_180 = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè."
      + "ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";
  /// VPS from 80 on, as browsers read it.
  private static final String VPS = "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"
      + "\u00A0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ"
      + "ßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ";

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String western(String shown, LegacyEncoding encoding) {
    return encoding.decode(shown.getBytes(Charset.forName("windows-1252")));
  }

  private static String spelt(String rfc) {
    if (rfc.equalsIgnoreCase("dd")) {
      return rfc.equals("dd") ? "đ" : "Đ";
    }
    String marks = rfc.replace('(', '\u0306').replace('^', '\u0302').replace('+', '\u031B')
        .replace('`', '\u0300').replace('\'', '\u0301').replace('?', '\u0309')
        .replace('~', '\u0303').replace('.', '\u0323');
    return Normalizer.normalize(marks, Normalizer.Form.NFC);
  }

  @Test
  void visciiIsAsRfc1456HasIt() {
    String[] rows = RFC_1456.split("\n");
    for (int low = 0; low < 16; low++) {
      String[] columns = rows[low].trim().split(" +");
      for (int high = 0; high < 8; high++) {
        int code = 0x80 + 16 * high + low;
        assertThat(LegacyEncoding.VISCII.decode(bytes(code))).as("%02X", code)
            .isEqualTo(spelt(columns[high]));
      }
    }
    assertThat(LegacyEncoding.VISCII.decode(bytes(2, 5, 6, 0x14, 0x19, 0x1E))).isEqualTo("ẲẴẪỶỸỴ");
  }

  @Test
  void windows1258IsAsTheJdkHasIt() {
    Charset jdk = Charset.forName("windows-1258");
    for (int code = 0; code < 256; code++) {
      String expected = new String(bytes(code), jdk);
      if (!expected.equals("\uFFFD")) {
        assertThat(LegacyEncoding.WINDOWS_1258.decode(bytes(code))).as("%02X", code)
            .isEqualTo(Normalizer.normalize(expected, Normalizer.Form.NFC));
      }
    }
  }

  @Test
  void tcvn3IsTheThirdSetOfTheStandard() {
    for (int i = 0; i < ISO_IR_180.length(); i++) {
      char expected = ISO_IR_180.charAt(i);
      assertThat(LegacyEncoding.TCVN3.decode(bytes(0xA1 + i))).as("%02X", 0xA1 + i)
          .isEqualTo(Character.toString(expected == '.' ? 0xA1 + i : expected));
    }
  }

  @Test
  void vpsIsAsBrowsersReadIt() {
    for (int code = 0x80; code < 256; code++) {
      assertThat(LegacyEncoding.VPS.decode(bytes(code))).as("%02X", code)
          .isEqualTo(VPS.substring(code - 0x80, code - 0x7F));
    }
    assertThat(LegacyEncoding.VPS.decode(
        bytes(2, 3 + 1, 3, 5, 6, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x19, 0x1C, 0x1D)))
        .isEqualTo("ẠẶẬẸỆỊỌỘỢỤỰỴẪỮ");
  }

  @ParameterizedTest
  @CsvSource({
    "aù aø aû aõ aï, á à ả ã ạ", "aâ aá aà aå aã aä, â ấ ầ ẩ ẫ ậ", "aê aé aè aú aü aë, ă ắ ằ ẳ ẵ ặ",
    "eâ eá eà eå eã eä, ê ế ề ể ễ ệ", "oâ oá oà oå oã oä, ô ố ồ ổ ỗ ộ", "ô ôù ôø ôû ôõ ôï, ơ ớ ờ ở ỡ ợ",
    "ö öù öø öû öõ öï, ư ứ ừ ử ữ ự", "í ì æ ó ò, í ì ỉ ĩ ị", "yù yø yû yõ î, ý ỳ ỷ ỹ ỵ", "ñ Ñ, đ Đ",
    "uù uø uû uõ uï, ú ù ủ ũ ụ", "OÂÙ OÂ Öù ÖÙ, ÔÙ Ô Ứ Ứ", "Quaân ñoäi VIEÄT NAM, Quân đội VIỆT NAM",
  })
  void vniPutsTheMarkAfterTheLetter(String shown, String expected) {
    assertThat(western(shown, LegacyEncoding.VNI)).isEqualTo(expected);
  }

  @Test
  void theSignsOfWindowsStayWhereAnEncodingHasNoLetterForTheirBytes() {
    assertThat(western("“Ta” – 5°", LegacyEncoding.TCVN3)).isEqualTo("“Ta” – 5°");
    assertThat(western("“Ta” – 5°…", LegacyEncoding.VNI)).isEqualTo("“Ta” – 5°…");
    assertThat(western("“Ta” – 5°€", LegacyEncoding.WINDOWS_1258)).isEqualTo("“Ta” – 5°€");
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyLetterComesBack(LegacyEncoding encoding) {
    var encoder = new LegacyEncoder(encoding);
    for (String letter : SMALL.split("")) {
      assertThat(encoding.decode(encoder.encode(letter))).isEqualTo(letter);
      // In a word of capitals, since TCVN3 leaves a lone capital with a tone mark to the font.
      String capitals = "NG" + letter.toUpperCase(java.util.Locale.ROOT) + "NG";
      assertThat(encoding.decode(encoder.encode(capitals))).isEqualTo(capitals);
    }
  }

  @ParameterizedTest
  @EnumSource(LegacyEncoding.class)
  void everyByteStandsForOneCharacterSoThatNothingIsLost(LegacyEncoding encoding) {
    for (int code = 0; code < 256; code++) {
      assertThat(encoding.decode(bytes(code))).as("%02X", code).hasSize(1).isNotEqualTo("\uFFFD");
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyVietnameseTextComesBack(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(random.nextInt(5) == 0 ? " ,.-(\n2".charAt(random.nextInt(7))
          : SMALL.charAt(random.nextInt(SMALL.length())));
    }
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      assertThat(encoding.decode(new LegacyEncoder(encoding).encode(text.toString()))).as("%s", encoding)
          .isEqualTo(text.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "VIệT NAM, VIỆT NAM", "Hà NộI, HÀ NỘI", "Bà RịA - VũNG TàU, BÀ RỊA - VŨNG TÀU",
    "CHủ TịCH Hà nói, CHỦ TỊCH Hà nói",
    "quân IS ở Mỹ, quân IS ở Mỹ", "CHú ý, CHÚ Ý", "ở Hà Nội, ở Hà Nội", "gặp bà Đỗ THị Là, gặp bà Đỗ THỊ LÀ",
    "Đội TÊN LửA ở đây, Đội TÊN LỬA ở đây", "'ở\nHà NộI', 'ở\nHÀ NỘI'",
  })
  void wordsInCapitalsGetTheCapitalsBackThatTcvn3CannotWrite(String decoded, String expected) {
    assertThat(FontCapitals.raised(decoded)).isEqualTo(expected);
  }

  @Test
  void asciiIsAsciiInAllOfThem() {
    String text = "Damascus, 8/11 (SANA)\r\n";
    for (LegacyEncoding encoding : LegacyEncoding.values()) {
      assertThat(encoding.decode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
  }
}
