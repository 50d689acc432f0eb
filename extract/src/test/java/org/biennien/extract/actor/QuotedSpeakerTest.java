package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedSpeakerTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2024-02-20");
  }

  @Test
  void whoSaysIIsNamedBehindTheQuotation() {
    assertThat(actors("Nga phản đối. “Tôi đã gặp đặc sứ Pháp”, Tổng thống Chad nói.")).contains("Tôi = TCD.GOV");
    assertThat(actors("Nga phản đối. \"Chúng tôi đã rút quân\", theo lời người phát ngôn quân đội Niger.")).contains("Chúng tôi = NER.MIL");
  }

  @Test
  void outsideOfAQuotationItIsTheOneToldBefore() {
    assertThat(actors("Tổng thống Chad nói chúng tôi không muốn chiến tranh. “Đủ rồi”, Thủ tướng Mali nói.")).contains("chúng tôi = TCD.GOV");
  }
}
