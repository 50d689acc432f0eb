package org.biennien.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSegmenterTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static String words(String line) {
    List<Sentence> sentences = ANNOTATOR.annotateSentence(line).sentences();
    return sentences.getFirst().words().stream()
        .map(word -> sentences.getFirst().form(word).replace(' ', '_')).collect(Collectors.joining(" "));
  }

  /// The eight kinds of place where published segmenters stumble.
  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Việc này có ý nghĩa quân địch đã thua ; ý_nghĩa quân",
    "Trong khi quân chính phủ chờ lệnh ; Trong khi quân chính_phủ|Trong_khi quân chính_phủ",
    "Hai tay súng vượt biên giới từ Libya sang ; vượt biên_giới từ",
    "Họ lại tấn công vào chợ ; tấn_công vào",
    "Hơn 300 binh sỹ tử trận ; binh_sỹ",
    "Đây là trại của quân chính phủ ở đồi này ; quân chính_phủ ở",
    "Bộ trưởng Quốc phòng Mỹ James Mattis nói ; Mỹ James_Mattis",
    "Theo Minh Thu ; Theo Minh_Thu",
  })
  void theEightHardPlacesComeOutRight(String line, String expected) {
    assertThat(expected.split("\\|")).anySatisfy(words -> assertThat(words(line)).contains(words));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "Tổng thống Nga Vladimir Putin đến Sochi ; Tổng_thống Nga Vladimir_Putin",
    "Ngoại trưởng Trung Quốc Wang Yi phát biểu ; Ngoại_trưởng Trung_Quốc Wang_Yi",
    "Tổng thống Syria Bashar al-Assad phát biểu ; Tổng_thống Syria Bashar_al-Assad",
    "Theo Sky News thì làng đã mất ; Theo Sky_News thì",
    "Phe nổi dậy rời Deir Ezzor hôm qua ; Deir_Ezzor hôm_qua",
    "Tàu sân bay Mỹ rời cảng ; Tàu_sân_bay Mỹ",
  })
  void namesStandApartFromTitlesCountriesAndAttributions(String line, String expected) {
    assertThat(words(line)).contains(expected);
  }

  @Test
  void punctuationAndNumbersAreWordsOfTheirOwn() {
    assertThat(words("Mất 3 xe tăng, 12 khẩu pháo (và 2 máy bay)."))
        .contains("3 xe_tăng , 12").contains("( và 2 máy_bay ) .");
  }
}
