package org.biennien.text.pains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where other Vietnamese analysers cut wrongly, by what their users say, and this one does not
/// (docs/pains.md).
/// `||` stands between sentences.
class SegmentationPainsTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static String words(String text) {
    List<String> sentences = new ArrayList<>();
    for (Sentence sentence : ANNOTATOR.annotate(text).sentences()) {
      sentences.add(sentence.words().stream().map(word -> sentence.form(word).replace(' ', '_'))
          .collect(Collectors.joining(" ")));
    }
    return String.join(" || ", sentences);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Hôm qua Tổng thống Mỹ Donald Trump lên tiếng. ; Tổng_thống Mỹ Donald_Trump lên_tiếng",
    "Thủ tướng Anh Keir Starmer phản đối. ; Thủ_tướng Anh Keir_Starmer",
    "Ngoại trưởng Nga Sergey Lavrov từ chối gặp họ. ; Ngoại_trưởng Nga Sergey_Lavrov",
    "Bộ trưởng Quốc phòng Ukraine Rustem Umerov đến thăm. ; Quốc_phòng Ukraine Rustem_Umerov",
    "Đặc phái viên Liên Hợp Quốc Geir Pedersen rời đi. ; Liên_Hợp_Quốc Geir_Pedersen",
  })
  void aCountryAndThePersonAfterItAreTwoNames(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @Test
  void theAttributionIsNoPartOfTheOutletsName() {
    assertThat(words("Theo Al Masdar News, quân đội chiếm đồi.")).startsWith("Theo Al_Masdar_News ,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cộng hòa Ả Rập Syria kêu gọi ngừng bắn.", "Cộng hoà Ả Rập Ai Cập mở cửa khẩu."})
  void theArabRepublicIsNotCutThroughTheRepublic(String text) {
    assertThat(words(text)).startsWith("Cộng_hòa Ả_Rập");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Hai chiếc F-16 và ba chiếc Su-34 cất cánh. ; F-16 ; Su-34",
    "Họ hạ MiG-29 và UAV Shahed - 136. ; MiG-29 ; Shahed-136",
    "Xe T-72B3 và pháo D - 30 bị phá. ; T-72B3 ; D-30",
  }, quoteCharacter = '`')
  void weaponCodesStayWhole(String text, String one, String other) {
    assertThat(words(text).split(" ")).contains(one, other);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
    "Cô ấy học ở King's College. ; King's", "Cô H'Hen Niê đến thăm trại. ; H'Hen_Niê",
    "Cô H’Hen Niê đến thăm trại. ; H'Hen_Niê", "Họ rời N'Djamena. ; N'Djamena",
    "Ông Haider al - Abadi nói. ; Haider_al-Abadi", "Dân chạy khỏi Deir ez-Zor. ; Deir_ez-Zor",
    "Phiến quân chiếm Khan Shaykhun và Al-Bab. ; Khan_Shaykhun",
    "Lực lượng Hayat Tahrir al-Sham tới. ; al-Sham",
  })
  void namesWithApostrophesHyphensAndParticlesStayWhole(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Quân đội rút lui. Phiến quân tiến vào. ; rút_lui . || Phiến_quân",
    "Họ rút lui.Phiến quân tới. ; rút_lui . || Phiến_quân",
    "Họ chiếm 61%. Trần, một nhân chứng, kể lại. ; 61% . || Trần ,",
    "Họ chiếm 61 % . Trần , nhân chứng . ; 61% . || Trần ,",
    "Ông đến! Rồi đi!!! Sao vậy? ; đến ! || Rồi đi ! ! ! || Sao",
  })
  void theFullStopIsNeverGluedToTheWordAfterIt(String text, String expected) {
    assertThat(words(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Ngày 1 / 8 / 2014 giao tranh nổ ra. ; Ngày 1/8/2014", "Ngày 1/8/2014 giao tranh nổ ra. ; Ngày 1/8/2014",
    "Ngày 01 - 08 - 2014 giao tranh nổ ra. ; Ngày 01-08-2014",
    "Ngày 2014-08-01 giao tranh nổ ra. ; Ngày 2014-08-01",
  })
  void aDateIsOneWord(String text, String expected) {
    assertThat(words(text)).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "000 85 . ; 000 85 .", "000 85. ; 000 85 .", ". ; .", "0 ; 0", "85 000 ; 85 000"})
  void aLineOfNumbersDoesNotCrash(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected);
  }

  @Test
  void anAddressIsOneWordHoweverLong() {
    String address = "https://vi.example.org/tin/01/08/bai_viet(1)?x=%20a&y=b#z-" + "9a_".repeat(1000) + "1";
    assertThat(words("Xem " + address + " rồi kể lại.")).isEqualTo("Xem " + address + " rồi kể lại .");
  }

  @Test
  void theCityIsCutAlikeHoweverItIsSpaced() {
    assertThat(words("Đoàn rời TP. HCM hôm sau.")).isEqualTo(words("Đoàn rời TP.HCM hôm sau."))
        .isEqualTo(words("Đoàn rời TP . HCM hôm_sau .")).doesNotContain("||");
  }

  @Test
  void aCommaIsNeverPartOfAWord() {
    assertThat(words("Hai bên gặp trước, trong và sau hội nghị.")).contains("trước , trong");
  }
}
