package org.biennien.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideNamesTest {
  private static final SideNames NAMES = SideNames.load();

  @ParameterizedTest
  @CsvSource({"IS,IS", "is,IS", "Nga,RUS", "nga,RUS", "NGA,NGA", "Russia,RUS", "taliban,TALIBAN", "SYR.REB,SYR.REB",
      "Không ai biết,KHÔNG AI BIẾT"})
  void aSideIsMeantByItsCodeOrByItsNameInEitherLanguage(String said, String code) {
    assertThat(NAMES.code(said)).isEqualTo(code);
  }
}
