package org.biennien.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.normalize.TextNormalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static List<Token> tokens(String text) {
    var view = TextNormalizer.normalize(text);
    return Tokenizer.tokenize(view, 0, view.normalised().length()).tokens();
  }

  private static String forms(String text) {
    return String.join("|", tokens(text).stream().map(Token::form).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "tại Al-Qaim ; tại|Al-Qaim", "tại Al - Qaim ; tại|Al-Qaim", "Haider al - Abadi ; Haider|al-Abadi",
    "Deir ez - Zor ; Deir|ez-Zor", "Al - Masdar News ; Al-Masdar|News",
    "quân đội Arap - Syria ; quân|đội|Arap-Syria",
    "Kim Jong-un ; Kim|Jong-un", "Kim Jong - un ; Kim|Jong-un", "Mát - xcơ - va ; Mát-xcơ-va",
    "Bab - el - Mandeb ; Bab-el-Mandeb", "Mỹ-Hàn ; Mỹ|-|Hàn", "Nga - Ukraine ; Nga|-|Ukraine",
    "ông Trump - người từng ; ông|Trump|-|người|từng", "chính trị-quân sự ; chính|trị|-|quân|sự",
    "Nghệ An - Hà Tĩnh ; Nghệ|An|-|Hà|Tĩnh", "N'Djamena ; N'Djamena",
  })
  void hyphensJoinNamesButNeitherCountriesNorClauses(String text, String expected) {
    assertThat(forms(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "F-16 ; F-16", "F - 16 ; F-16", "Su-34M ; Su-34M", "Su - 34 ; Su-34", "S-400 ; S-400", "T-72B3 ; T-72B3",
    "AK-47 ; AK-47", "Covid - 19 ; Covid-19", "đội U-23 ; đội|U-23", "H5N1 ; H5N1",
    "quý I-2017 ; quý|I|-|2017",
  })
  void codesAreOneToken(String text, String expected) {
    assertThat(forms(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "4.000 - 5.000 quân ; 4.000|-|5.000|quân", "12-15 người ; 12|-|15|người", "ngày 13-12 ; ngày|13-12",
      "sáng sớm 10-9 ; sáng|sớm|10-9", "đến 31-5 ; đến|31-5", "từ 12-15 ; từ|12|-|15", "thắng 3-1 ; thắng|3|-|1",
    "hôm nay (13-12) ; hôm|nay|(|13-12|)", "17-11-2017 ; 17-11-2017", "17 - 11 - 2017 ; 17-11-2017",
    "tháng 11-2017 ; tháng|11-2017", "2017-11-17 ; 2017-11-17", "2016-2017 ; 2016|-|2017", "11/12 ; 11/12",
    "1 / 4 ; 1/4", "11/12/2016 ; 11/12/2016", "90 % ; 90%", "3,5 ; 3,5", "20h30 ; 20h30", "20:30 ; 20:30",
    "lúc 5h sáng ; lúc|5h|sáng", "50km ; 50|km", "2 km2 ; 2|km2", "mạng 5G ; mạng|5G", "10-15% ; 10|-|15%",
    "100.000USD ; 100.000|USD",
  })
  void numbersKeepWhatBelongsToThem(String text, String expected) {
    assertThat(forms(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "thành phố.Quân đội ; thành|phố|.|Quân|đội", "khác,...Ảnh: AMN. ; khác|,|...|Ảnh|:|AMN|.",
    "hết… ; hết|...",
    "theo VnExpress.net ; theo|VnExpress.net", "xem https://a.vn/b?c=1. ; xem|https://a.vn/b?c=1|.",
    "TP.HCM ; TP|.|HCM", "(IS) ; (|IS|)", "( IS ) ; (|IS|)",
  })
  void marksStandAlone(String text, String expected) {
    assertThat(forms(text)).isEqualTo(expected);
  }

  @Test
  void spansCoverTheSpacesOfAJoinedName() {
    String text = "ông Haider al - Abadi đến";
    Token name = tokens(text).get(2);
    assertThat(name.span().of(text)).isEqualTo("al - Abadi");
    assertThat(name.form()).isEqualTo("al-Abadi");
    assertThat(name.kind()).isEqualTo(TokenKind.SYLLABLE);
  }

  @Test
  void gapsTellLinesFromParagraphs() {
    var view = TextNormalizer.normalize("Một hai\nba\n\nbốn.");
    TokenizedText text = Tokenizer.tokenize(view, 0, view.normalised().length());
    assertThat(List.of(text.gapBefore(1), text.gapBefore(2), text.gapBefore(3), text.gapBefore(4)))
        .containsExactly(Gap.SPACE, Gap.LINE, Gap.PARAGRAPH, Gap.NONE);
  }
}
