package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinationTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2024-05-20");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Nga điều thêm xe tăng. Quân đội và cảnh sát Mali tuần tra ở Gao. | Quân đội = MLI.MIL | cảnh sát Mali = MLI.POL",
    "Pháp phản đối. Chính phủ và quân đội Niger bác bỏ tin này. | Chính phủ = NER.GOV | quân đội Niger = NER.MIL",
  })
  void aStateToldOnceBehindTwoBranchesIsThatOfBoth(String text, String first, String second) {
    assertThat(actors(text)).contains(first, second);
  }

  @Test
  void twoArmiesSideBySideAreNotOfOneState() {
    assertThat(actors("Quân đội Syria rút lui. Quân chính phủ và không quân Nga giành lại đồi."))
        .contains("Quân chính phủ = SYR.MIL", "không quân Nga = RUS.MIL");
  }

  @Test
  void rebelsAfterAnArmyTellNothingOfItsState() {
    assertThat(actors("Quân đội Yemen rút lui. Quân đội và phiến quân Houthi giao tranh ở Taiz."))
        .contains("Quân đội = YEM.MIL", "phiến quân Houthi = HOUTHI");
  }

  @Test
  void aStateJoinedToTheForceOfAnotherHasTheSameBranch() {
    assertThat(actors("Các chiến đấu cơ Nga và Syria ném bom ngoại ô Idlib."))
        .containsExactly("Các chiến đấu cơ Nga = RUS.MIL", "Syria = SYR.MIL");
    assertThat(actors("Tổng thống Nga và Syria ký thỏa thuận.")).contains("Syria = SYR");
  }
}
