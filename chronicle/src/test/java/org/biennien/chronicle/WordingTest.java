package org.biennien.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import org.biennien.text.Span;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static Wording around(String text, String trigger) {
    int start = text.indexOf(trigger);
    return Wording.around(text, new Span(start, start + trigger.length()));
  }

  @Test
  void theSentenceEndsAtItsStopAndNotAtThatOfANumber() {
    String text = "Hôm qua trời mưa. Quân đội phá hủy 4.500 mục tiêu ở Aleppo.Người dân trở về.";
    assertThat(around(text, "phá hủy")).hasToString("4 500 aleppo hủy mục phá quân tiêu đội ở");
  }

  @Test
  void rawAndSegmentedTextHaveTheSameWords() {
    assertThat(around("Quân_đội Syria giải_phóng Palmyra .", "giải_phóng"))
        .isEqualTo(around("Quân đội Syria giải phóng Palmyra.", "giải phóng"));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    Wording wording = Wording.of("Xe bom nổ gần đại sứ quán Đức");
    assertThat(Wording.of(wording.toString())).isEqualTo(wording);
    assertThat(wording.known()).isTrue();
    assertThat(Wording.UNKNOWN.known()).isFalse();
  }
}
