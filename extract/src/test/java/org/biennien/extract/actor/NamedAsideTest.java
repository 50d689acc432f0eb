package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedAsideTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2013-02-20");
  }

  @Test
  void anOfficerNamedBehindAnOfficeHoldsIt() {
    assertThat(actors("Tổng thống Macron gặp chỉ huy phái bộ Liên Hợp Quốc giúp quân đội Mali, Trung tướng Peter Olsen."))
        .contains("chỉ huy phái bộ Liên Hợp Quốc = UN", "Trung tướng Peter Olsen = UN");
  }

  @Test
  void anOfficerWhoBeginsAClauseDoesNot() {
    assertThat(actors("Chỉ huy IS tấn công quân đội Mali, Trung tướng Peter Olsen nói."))
        .contains("Trung tướng Peter Olsen = MLI.MIL");
  }

  @Test
  void anOfficerBehindATitleOfStateDoesNot() {
    assertThat(actors("Tổng thống Pháp khen quân đội Mali, Trung tướng Peter Olsen.")).contains("Trung tướng Peter Olsen = MLI.MIL");
  }
}
