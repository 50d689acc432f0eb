package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.attribution.SourceFinder;
import org.junit.jupiter.api.Test;

class QuotationSpeakersTest {
  private static final SourceFinder SOURCES = SourceFinder.load();

  /// Who may vouch for the event in the first sentence, each with how he stands to its quotation.
  private static List<String> speakers(String text, String trigger) {
    Scene scene = Scenes.of(text, trigger);
    Attributions found = SOURCES.find(scene.row(), scene.actors(), scene.times(), scene.places());
    var speakers = new QuotationSpeakers(scene.row());
    EventSite event = scene.events().getFirst();
    return Options.attributions(event, found, speakers).stream()
        .map(o -> speakers.relation(event, o.value()) + " " + o.value().source().quote().text()).toList();
  }

  @Test
  void whoClosesAQuotationVouchesForAllItsSentences() {
    assertThat(speakers("“Quân Eritrea đã tấn công Adwa. Họ đốt nhà. Họ lấy gia súc. Chúng tôi bỏ chạy”, một cư dân kể.", "tấn công"))
        .containsExactly("closes một cư dân");
  }

  @Test
  void whoOpensAQuotationIsKnown() {
    assertThat(speakers("Bộ Quốc phòng Mali cho biết: “Quân đội đã tấn công Kidal. Giao tranh còn tiếp diễn”.", "tấn công"))
        .containsExactly("opens Bộ Quốc phòng Mali");
  }

  @Test
  void whoSpeaksFarOffOutsideTheQuotationIsNotAsked() {
    assertThat(speakers("Quân Eritrea đã tấn công Adwa. Trời mưa. Chợ đóng cửa. Một cư dân kể rằng đường bị chặn.", "tấn công"))
        .isEmpty();
  }
}
