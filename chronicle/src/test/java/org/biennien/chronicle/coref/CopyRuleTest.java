package org.biennien.chronicle.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Zone;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;

class CopyRuleTest {
  private static final String LEAD = "Quân đội hôm qua tuyên bố đã giành lại thị trấn ven sông Hòa Bình sau ba ngày "
      + "giao tranh ác liệt với phiến quân, trong khi người dân tiếp tục sơ tán về phía nam vì lo ngại bị pháo kích "
      + "trả đũa. ";
  private static final String REST = "Người phát ngôn bộ quốc phòng nói các đơn vị công binh đang rà phá mìn ở khu chợ "
      + "cũ và dọc tỉnh lộ dẫn ra cây cầu sắt, nơi ít nhất mười hai binh sĩ bị thương trong hai vụ nổ liên tiếp. Phía "
      + "đối lập chưa lên tiếng, song một chỉ huy giấu tên cho rằng họ chỉ lui về các làng lân cận để tránh thương vong "
      + "cho dân thường. Hội chữ thập đỏ kêu gọi hai bên mở hành lang cho xe cứu thương. ";
  private static final String OTHER = "Lực lượng đối lập cho biết hai ngôi làng ở phía bắc thủ đô đã rơi vào tay họ sau "
      + "một đêm giao tranh, còn chính phủ thì bác bỏ và nói rằng các chốt vẫn đứng vững. Cư dân kể họ nghe tiếng súng "
      + "máy tới gần sáng và thấy khói bốc lên từ trạm xăng cạnh trường học. Bệnh viện huyện tiếp nhận chín người bị "
      + "thương, phần lớn do mảnh đạn cối, và thiếu máu dự trữ.";

  private static Article article(String text, String published, Zone... zones) {
    return new Article("a", Optional.empty(), PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN),
        Optional.empty(), Optional.empty(), text, List.of(zones));
  }

  private static Article article(String text) {
    return article(text, "2017-11-10");
  }

  /// As the store asks: the sketches meet, and the texts agree.
  private static boolean copies(Article a, Article b) {
    boolean meet = TextSketch.of(a).orElseThrow().meets(TextSketch.of(b).orElseThrow());
    return meet && CopyRule.similarity(a, b).isPresent();
  }

  @Test
  void rawAndSegmentedTextHaveOneSketchAndSoHaveBothWaysToPlaceATone() {
    String segmented = LEAD.replace("Quân đội", "Quân_đội").replace("giao tranh", "giao_tranh").replace(",", " ,")
        .replace("Hòa", "Hoà");
    assertThat(TextSketch.of(article(segmented))).isEqualTo(TextSketch.of(article(LEAD))).isPresent();
    assertThat(CopyRule.similarity(article(segmented), article(LEAD))).contains(1.0);
  }

  @Test
  void whatIsCutToHalfIsACopyAndSoIsTheOtherHalf() {
    assertThat(copies(article(LEAD + REST), article(REST))).isTrue();
    assertThat(copies(article(LEAD + REST), article(LEAD))).isTrue();
    assertThat(CopyRule.similarity(article(LEAD), article(REST))).isEmpty();
  }

  @Test
  void anEditorsRewriteWithOtherWordsHereAndThereIsACopy() {
    String rewritten = (LEAD + REST).replace("hôm qua tuyên bố", "vừa thông báo").replace("ác liệt", "dữ dội")
        .replace("tiếp tục sơ tán", "vẫn chạy").replace("công binh", "gỡ mìn").replace("liên tiếp", "sau đó")
        .replace("chưa lên tiếng", "giữ im lặng").replace("kêu gọi", "đề nghị").replace("lân cận", "gần đó");
    assertThat(copies(article("Tin nóng. " + rewritten), article(LEAD + REST))).isTrue();
  }

  @Test
  void anotherReportIsNone() {
    assertThat(copies(article(LEAD + REST), article(OTHER))).isFalse();
    assertThat(CopyRule.similarity(article(LEAD + REST), article(OTHER))).isEmpty();
  }

  @Test
  void anItemOfADigestIsNotTheDigest() {
    String digest = OTHER + " " + REST + OTHER.replace("làng", "xã").replace("đêm", "ngày").replace("chín", "sáu")
        .replace("gần sáng", "nửa trưa") + " Trong khi đó các nhà ngoại giao rời bàn đàm phán mà không ra tuyên bố nào.";
    assertThat(CopyRule.similarity(article(LEAD), article(digest + LEAD))).isEmpty();
  }

  @Test
  void aShortTextMustAgreeInSevenOfTenRuns() {
    assertThat(copies(article(LEAD), article(LEAD.replace("hôm qua ", "")))).isTrue();
    String retold = LEAD.replace("hôm qua tuyên bố", "vừa cho hay").replace("ác liệt", "dữ dội")
        .replace("tiếp tục sơ tán", "vẫn chạy").replace("lo ngại", "sợ");
    assertThat(CopyRule.similarity(article(LEAD), article(retold))).isEmpty();
  }

  @Test
  void aSetPhraseOfAnotherWeekIsNoCopyButTheSameTextIs() {
    String later = (LEAD + REST).replace("mười hai", "bốn").replace("ba ngày", "một tuần").replace("hai vụ", "năm vụ")
        .replace("khu chợ cũ", "nhà ga").replace("thị trấn ven sông Hòa Bình", "thành phố cảng").replace("phía nam", "biển");
    assertThat(copies(article(LEAD + REST, "2017-11-10"), article(later, "2017-11-12"))).isTrue();
    assertThat(copies(article(LEAD + REST, "2017-11-10"), article(later, "2017-11-30"))).isFalse();
    assertThat(copies(article(LEAD + REST, "2017-11-10"), article(later, "2017-11"))).isTrue();
    assertThat(copies(article(LEAD + REST, "2017-11-10"), article(LEAD + REST, "2017-12-30"))).isTrue();
  }

  @Test
  void creditsAndReadingTipsDoNotMakeCopies() {
    String tip = "Mời độc giả xem video về cuộc tập trận bắn đạn thật lớn nhất từ trước đến nay của lục quân ở thao "
        + "trường miền núi trong tuần qua, do kênh truyền hình quân đội thực hiện và phát lại. ";
    Zone zone = new Zone(new Span(0, tip.length()), Zone.Kind.READING_TIP);
    assertThat(TextSketch.of(article(tip + LEAD, "2017-11", zone))).isEqualTo(TextSketch.of(article(LEAD)));
    assertThat(CopyRule.similarity(article(tip + LEAD, "2017-11", zone), article(tip + OTHER, "2017-11", zone))).isEmpty();
  }

  @Test
  void aShortTextHasNoSketchAndNoSyllableNoCopy() {
    assertThat(TextSketch.of(article("Giao tranh tiếp diễn ở phía đông thành phố."))).isEmpty();
    assertThat(CopyRule.similarity(article("…"), article("…"))).isEmpty();
  }

  @Test
  void whatWasWrittenIsReadBack() {
    TextSketch sketch = TextSketch.of(article(LEAD + REST)).orElseThrow();
    assertThat(TextSketch.read(sketch.bytes())).isEqualTo(sketch);
    assertThat(TextSketch.read(sketch.bytes()).keys()).isEqualTo(sketch.keys()).isSorted();
  }
}
