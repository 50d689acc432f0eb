package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.biennien.extract.role.EventSite.Voice;
import org.junit.jupiter.api.Test;

class EventSiteTest {
  private static Voice voice(String text, String trigger) {
    return Scenes.of(text, trigger).events().getFirst().voice();
  }

  @Test
  void howATriggerTakesItsArgumentsIsToldByTheWordsAroundIt() {
    assertThat(voice("Quân đội Mali chiếm thị trấn Kidal.", "chiếm")).isEqualTo(Voice.ACTIVE);
    assertThat(voice("Thị trấn Kidal đã bị chiếm.", "chiếm")).isEqualTo(Voice.SUFFERED);
    assertThat(voice("Thị trấn Kidal được quân đội giải phóng.", "giải phóng")).isEqualTo(Voice.RECEIVED);
    assertThat(voice("Vùng Kidal do phiến quân kiểm soát.", "kiểm soát")).isEqualTo(Voice.DONE_BY);
    assertThat(voice("Cuộc tấn công của phiến quân vào Kidal.", "Cuộc tấn công")).isEqualTo(Voice.NOMINAL);
  }
}
