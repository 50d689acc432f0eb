package org.biennien.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.QuantityMention;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityRecognizerTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final QuantityRecognizer QUANTITIES = QuantityRecognizer.load();

  private static List<QuantityMention> quantities(String text) {
    var article = new Article("thu", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(),
        Optional.empty(),
        text, List.of());
    return QUANTITIES.recognize(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
  }

  /// Words, bounds and unit: `ít nhất 12 người = 12.. người`.
  private static List<String> told(String text) {
    return quantities(text).stream()
        .peek(m -> assertThat(m.quote().text()).isEqualTo(m.quote().span().of(text)))
        .map(m -> "%s = %s..%s %s".formatted(m.quote().text(),
            m.min().isPresent() ? m.min().getAsLong() : "", m.max().isPresent() ? m.max().getAsLong() : "",
                m.unit()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Vụ nổ khiến ít nhất 12 người thiệt mạng.        | ít nhất 12 người = 12.. người",
      "Hơn 200 binh sĩ được điều tới.                  | Hơn 200 binh sĩ = 200.. binh sĩ",
      "Giữa lúc 4.000 - 5.000 quân kéo đến.            | 4.000 - 5.000 quân = 4000..5000 quân",
      "Họ mất từ 400 đến 900 tay súng.                 | từ 400 đến 900 tay súng = 400..900 tay súng",
      "Họ kiểm soát gần 1/4 diện tích thành phố.       | gần 1/4 diện tích = 25..25 %",
      "Họ kiểm soát 80% lãnh thổ.                      | 80% lãnh thổ = 80..80 %",
      "Họ kiểm soát hai phần ba thành phố.             | hai phần ba thành phố = 67..67 %",
      "Họ kiểm soát một nửa thành phố.                 | một nửa thành phố = 50..50 %",
      "Hơn nửa triệu người bỏ chạy.                    | Hơn nửa triệu người = 500000.. người",
      "Hàng chục xe tăng vượt sông.                    | Hàng chục xe tăng = 10..99 xe tăng",
      "Hàng trăm nghìn người bỏ chạy.                  | Hàng trăm nghìn người = 100000..999000 người",
      "Hàng nghìn người bỏ chạy.                       | Hàng nghìn người = 1000..9999 người",
      "Vài trăm người bỏ chạy.                         | Vài trăm người = 200..900 người",
      "Khoảng 30 xe bị phá hủy.                        | Khoảng 30 xe = 30..30 xe",
      "Họ chiếm hai ngôi làng.                         | hai ngôi làng = 2..2 ngôi làng",
      "Họ bắn rơi 3 máy bay.                           | 3 máy bay = 3..3 máy bay",
      "Họ phá hủy hai chiếc xe tăng.                   | hai chiếc xe tăng = 2..2 xe tăng",
      "Ba chục người bị bắt.                           | Ba chục người = 30..30 người",
      "2,5 triệu người sơ tán.                         | 2,5 triệu người = 2500000..2500000 người",
      "Gần 5 nghìn người sơ tán.                       | Gần 5 nghìn người = 5000..5000 người",
      "Dưới 100 người ở lại.                           | Dưới 100 người = ..100 người",
      "Vụ nổ làm 35 người khác bị thương.              | 35 người khác = 35..35 người",
      "Số người chết lên tới hơn 2.000.                | lên tới hơn 2.000 = 2000.. ",
      "Họ kiểm soát 20-40% hệ thống đường hầm.          | 20-40% hệ thống = 20..40 %",
      "Vụ nổ xảy ra gần một căn cứ.                     | một căn cứ = 1..1 căn cứ",
      "Hành quyết 10 binh sĩ là tội ác.                | 10 binh sĩ = 10..10 binh sĩ",
  })
  void aNumberAndItsNounGiveBoundsByTheCodebook(String text, String expected) {
    assertThat(told(text)).containsExactly(expected.stripTrailing() + (expected.endsWith("..") ? " " : ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Họ rút quân ngày 11/12.", "Họ rút quân tối 8.11.", "Tiêm kích Su-24 rơi.", "Sư đoàn 11 rút lui.",
      "Anh ta 27 tuổi.", "Giao tranh kéo dài 3 ngày.", "Năm 2014, thành phố thất thủ.", "Trạm gác mở 24 giờ.",
      "Đây là lần thứ hai.", "Nghị quyết 2254 được thông qua.", "Họ đến lúc 5 giờ sáng.",
          "Đêm 3/6, họ rút quân.",
      "Họ là một dân tộc kiêu hãnh.", "Sau một năm thành phố vẫn đổ nát."
  })
  void datesTimesAgesAndNamesAreNotCounted(String text) {
    assertThat(told(text)).isEmpty();
  }

  @Test
  void whatIsMoreThanALongCanHoldIsCountedAsFarAsItCan() {
    assertThat(told("Hàng tỷ tỷ USD đã mất.")).first().asString().startsWith("Hàng tỷ = 1000000000..9999999999");
  }

  @Test
  void segmentedAndRawTextGiveTheSameNumbers() {
    String raw = "Ít nhất 12 binh sĩ thiệt mạng, hàng chục xe tăng bị phá hủy, 30% diện tích bị chiếm.";
    String segmented = "Ít_nhất 12 binh_sĩ thiệt_mạng , hàng chục xe_tăng bị phá_hủy , 30 % diện_tích bị chiếm .";
    assertThat(quantities(segmented)).extracting(QuantityMention::unit)
        .containsExactly("binh sĩ", "xe tăng", "%");
    assertThat(quantities(segmented)).extracting(QuantityMention::min)
        .isEqualTo(quantities(raw).stream().map(QuantityMention::min).toList());
  }
}
