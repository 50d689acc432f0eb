package org.biennien.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static Wording around(String text, String trigger) {
    int start = text.indexOf(trigger);
    var article = new Article("a", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(), text, List.of());
    return Wording.around(SentenceSpans.of(article), new Span(start, start + trigger.length()));
  }

  @Test
  void theSentenceEndsAtItsStopAndNotAtThatOfANumber() {
    String text = "Hôm qua trời mưa. Quân đội phá hủy 4.500 mục tiêu ở Aleppo.Người dân trở về.";
    assertThat(around(text, "phá hủy")).hasToString("4 500 aleppo hủy mục phá quân tiêu đội ở");
  }

  @Test
  void ofASentenceThatDoesNotEndOnlyWhatIsNearCounts() {
    String list = "Danh sách: " + "mục một; ".repeat(80) + "pháo kích Ghouta; " + "mục hai; ".repeat(80);
    assertThat(around(list, "pháo kích").words()).contains("ghouta", "một", "hai").doesNotContain("danh");
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
