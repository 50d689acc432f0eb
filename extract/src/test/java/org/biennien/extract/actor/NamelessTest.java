package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2024-02-20");
  }

  @Test
  void manyStatesAreTheWorldAndNoneOfThoseTold() {
    assertThat(actors("Mỹ và Nga hội đàm. Nhiều nước lên án vụ cướp tàu.")).contains("Nhiều nước = INTL");
    assertThat(actors("Mali kêu gọi tất cả các nước giúp đỡ.")).contains("tất cả các nước = INTL");
    assertThat(actors("Lãnh đạo các nước lên án Chad.")).contains("Lãnh đạo các nước = INTL");
    assertThat(actors("Nga rút quân. Nước này bác tin.")).contains("Nước này = RUS");
  }

  @Test
  void someStatesAreNobodyTold() {
    assertThat(actors("Mỹ và Nga hội đàm. Ba nước rút quân. Các nước trong khu vực và các nước láng giềng lo ngại."))
        .contains("Ba nước = UNKNOWN", "Các nước trong khu vực = UNKNOWN", "các nước láng giềng = UNKNOWN");
  }

  @Test
  void foreignForcesAreNobodyTold() {
    assertThat(actors("Taliban đòi các lực lượng nước ngoài rút đi.")).contains("các lực lượng nước ngoài = UNKNOWN");
  }

  @Test
  void aRegionWithThisPointsBackToACountry() {
    assertThat(actors("Mali đóng biên giới. Lực lượng an ninh quốc gia Tây Phi này tuần tra."))
        .contains("Lực lượng an ninh quốc gia Tây Phi này = MLI.POL");
  }
}
