package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AffiliationTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2016-12-20");
  }

  @Test
  void aWingOfAForceThatFightsForTheStateIsNotTheTerroristsToldOfNext() {
    assertThat(actors("IS tấn công Palmyra. Đến tăng viện là Nhóm Shaheen, một nhánh của lực lượng Tiger. Quân khủng bố chiếm đồi."))
        .contains("Nhóm Shaheen = SHAHEEN", "Quân khủng bố = IS");
  }

  @Test
  void aGroupOfWhichNothingIsToldMayBe() {
    assertThat(actors("Nhóm Shaheen vượt sông. Quân khủng bố chiếm đồi.")).contains("Quân khủng bố = SHAHEEN");
  }

  @Test
  void aBrigadeToldAsAWingOfAGroupIsTheGroup() {
    assertThat(actors("Quân đội Syria rút lui. Lữ đoàn Al-Rasas, cánh vũ trang của Fatah, đã nổ súng."))
        .contains("Lữ đoàn Al-Rasas = FATAH");
  }
}
