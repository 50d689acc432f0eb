package org.biennien.chronicle.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSketchTest {
  private static final String RAW = "Quân đội hôm qua tuyên bố đã giành lại thị trấn ven sông sau ba ngày "
      + "giao tranh ác liệt với phiến quân, trong khi người dân tiếp tục sơ tán "
      + "về phía nam vì lo ngại bị pháo kích trả đũa.";

  @Test
  void rawAndSegmentedTextHaveOneSketch() {
    String segmented = RAW.replace("Quân đội", "Quân_đội").replace("giao tranh", "giao_tranh").replace(",",
        " ,");
    assertThat(TextSketch.of(segmented)).isEqualTo(TextSketch.of(RAW)).isPresent();
  }

  @Test
  void aCutCopyIsACopyAndAnotherReportIsNot() {
    TextSketch whole = TextSketch.of(RAW).orElseThrow();
    assertThat(whole.copies(TextSketch.of("Theo AFP, " + RAW).orElseThrow())).isTrue();
    assertThat(whole.copies(TextSketch.of("Lực lượng đối lập cho biết hai ngôi làng ở phía bắc thủ đô "
        + "đã rơi vào tay họ sau một đêm giao tranh, còn chính phủ thì bác bỏ và nói rằng các chốt "
        + "vẫn đứng vững.")
        .orElseThrow()))
        .isFalse();
  }

  @Test
  void aShortTextHasNone() {
    assertThat(TextSketch.of("Giao tranh tiếp diễn ở phía đông thành phố.")).isEmpty();
  }

  @Test
  void whatWasWrittenIsReadBack() {
    TextSketch sketch = TextSketch.of(RAW).orElseThrow();
    assertThat(TextSketch.read(sketch.bytes())).isEqualTo(sketch);
    assertThat(TextSketch.read(sketch.bytes()).bands()).isEqualTo(sketch.bands());
  }
}
