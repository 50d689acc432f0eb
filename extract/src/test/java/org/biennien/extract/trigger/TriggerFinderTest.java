package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerFinderTest {
  private static final TriggerFinder FINDER = TriggerFinder.load();

  private static List<String> told(String text) {
    return FINDER.find(Sentences.article(text)).stream()
        .map(m -> "%s %s: %s".formatted(m.status().label(), m.type().label(), m.trigger().quote().text())).toList();
  }

  @Test
  void aTriggerIsQuotedWhereItStands() {
    String text = "Rạng sáng 4/3, phiến quân tấn công một trại lính ở Baga.";
    assertThat(FINDER.find(Sentences.article(text))).singleElement().satisfies(mention -> {
      assertThat(mention.type().label()).isEqualTo("attack");
      assertThat(mention.trigger().quote().text()).isEqualTo("tấn công");
      assertThat(mention.trigger().quote().span().start()).isEqualTo(text.indexOf("tấn công"));
      assertThat(mention.trigger().sentence()).isZero();
      assertThat(mention.confidence()).isBetween(0.5, 1.0);
      assertThat(mention.reasons()).extracting(reason -> reason.field()).containsExactly("type", "status");
    });
  }

  @Test
  void oneTriggerMaySayTwoThings() {
    assertThat(told("Vụ nổ gây thương vong cho hàng chục người ở Kabul."))
        .contains("actual kill: gây thương vong", "actual injure: gây thương vong");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Quân đội Syria sẽ tấn công thành phố Idlib trong tuần tới. | planned attack: tấn công
      Quân đội Syria đã tấn công thành phố Idlib hôm qua. | actual attack: tấn công
      Nga có thể tấn công thành phố Sumy, theo tình báo Anh. | possible attack: tấn công
      Người phát ngôn nói quân đội không tấn công bệnh viện ở Gaza. | denied attack: tấn công
      """)
  void aPlanIsNotAnEvent(String text, String told) {
    assertThat(told(text)).contains(told);
  }

  @Test
  void whatIsOrderedIsNotDone() {
    assertThat(told("Bộ trưởng Quốc phòng Nga hôm 9/11 ra lệnh rút quân khỏi thành phố Kherson."))
        .contains("planned withdraw: rút quân khỏi");
    assertThat(told("Mỹ công bố kế hoạch rút quân khỏi Syria.")).contains("planned withdraw: rút quân khỏi");
  }

  @Test
  void whatAnEventWasIsNoSecondEvent() {
    assertThat(told("Cuộc tập trận ở vịnh Oman là cuộc tập trận lớn nhất của Iran năm nay."))
        .containsExactly("actual drill: Cuộc tập trận");
    assertThat(told("Cuộc tập trận ở vịnh Oman kết thúc, mở đầu là cuộc tập trận trên biển của Iran."))
        .containsExactly("actual drill: Cuộc tập trận", "actual drill: cuộc tập trận");
    assertThat(told("Cuộc tấn công mà phiến quân bất ngờ tấn công vào Mopti khiến dân làng hoảng sợ."))
        .containsExactly("actual attack: Cuộc tấn công");
    assertThat(told("Phiến quân IS khoe các chiến thắng chúng giành được trên mặt trận Mosul."))
        .containsExactly("actual seize: chiến thắng");
  }

  @Test
  void segmentedAndRawTextGiveTheSameTriggers() {
    String raw = "Quân đội Syria đã giành lại quyền kiểm soát thị trấn Saraqib, tiêu diệt 12 tay súng. "
        + "Trước đó, phiến quân rút lui khỏi các làng xung quanh.";
    String segmented = "Quân_đội Syria đã giành lại quyền kiểm_soát thị_trấn Saraqib , tiêu_diệt 12 tay_súng . "
        + "Trước đó , phiến_quân rút_lui khỏi các làng xung_quanh .";
    assertThat(told(segmented).stream().map(told -> told.replace('_', ' '))).isEqualTo(told(raw)).isNotEmpty();
  }

  @Test
  void aTextWithoutEventsHasNoTriggers() {
    assertThat(told("Hội chợ hoa xuân mở cửa đến chín giờ tối và đón rất đông khách.")).isEmpty();
    assertThat(told("")).isEmpty();
  }

  @Test
  void aModelReadBackGivesTheSameBytes() throws IOException {
    var first = new ByteArrayOutputStream();
    ModelFile.write(ModelFile.load(), first);
    var second = new ByteArrayOutputStream();
    ModelFile.write(ModelFile.read(new ByteArrayInputStream(first.toByteArray())), second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }
}
