package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InclusionTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2016-02-20");
  }

  @ParameterizedTest
  @ValueSource(strings = {", trong đó có", ", bao gồm", " như"})
  void aGroupNamedAsOneOfThemNamesThem(String among) {
    assertThat(actors("Quân đội Mali đụng độ các nhóm vũ trang" + among + " GATIA.")).contains("các nhóm vũ trang = GATIA", "GATIA = GATIA");
  }

  @Test
  void aStateNamedAsOneOfThemDoesNot() {
    assertThat(actors("Các lực lượng Mali, trong đó có Pháp, rút lui.")).contains("Các lực lượng Mali = MLI.MIL");
  }
}
