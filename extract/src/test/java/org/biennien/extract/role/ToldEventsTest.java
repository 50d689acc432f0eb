package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldEventsTest {
  @Test
  void aWordInTheNameOfAFrontTellsNoEvent() {
    ToldEvents told = Scenes.told("Mặt trận Dân tộc Giải phóng Moro (MNLF) tấn công Zamboanga.", "Giải phóng", "tấn công");
    assertThat(told.outsideNames().events()).extracting(event -> event.trigger().quote().text()).containsExactly("tấn công");
  }

  @Test
  void aNameAtTheStartOfASentenceAndAPlainWordDo() {
    ToldEvents told = Scenes.told("Giải phóng thị trấn là mục tiêu, quân đội Mali nói sẽ tấn công.", "Giải phóng", "tấn công");
    assertThat(told.outsideNames()).isSameAs(told);
  }
}
