package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Borders that name no state, coasts, banks.
class BordersAndCoastsTest {
  @Test
  void aBorderWithoutNamesIsThatOfTheTwoStatesTold() {
    assertThat(named("Thái Lan và Campuchia giao tranh dọc biên giới. Dân rời khu vực biên giới giữa hai nước."))
        .containsExactly("Thái Lan = Thailand", "Campuchia = Cambodia", "biên giới = Thailand–Cambodia border",
            "khu vực biên giới giữa hai nước = Thailand–Cambodia border");
  }

  @Test
  void whatOnlyConcernsTheBorderIsNotThere() {
    assertThat(named("Thái Lan và Campuchia đàm phán biên giới.")).containsExactly("Thái Lan = Thailand", "Campuchia = Cambodia");
  }

  @Test
  void aBorderOfOneStateToldOrNoneIsUnknown() {
    assertThat(named("Giao tranh nổ ra dọc biên giới Sudan.")).hasSize(1);
    assertThat(named("Giao tranh nổ ra dọc biên giới.")).isEmpty();
  }

  @Test
  void aCoastIsNotTheMiddleOfTheCountry() {
    assertThat(named("Tàu hàng bị bắn ngoài khơi Yemen. Houthi giữ bờ Biển Đỏ của Yemen."))
        .containsExactly("ngoài khơi Yemen = Coastal Yemen", "bờ Biển Đỏ của Yemen = Coastal Yemen");
    assertThat(named("Triều Tiên phóng tên lửa từ bờ biển phía đông nước này."))
        .containsExactly("Triều Tiên = North Korea", "bờ biển phía đông nước này = Coastal North Korea");
  }

  @Test
  void whatLooksOnASeaIsNotInIt() {
    assertThat(named("Quân đội Syria chiếm dãy núi nhìn ra Địa Trung Hải.")).containsExactly("Syria = Syria");
  }

  @Test
  void theBankOfARiverIsNotTheWestBank() {
    assertThat(named("Lính Mỹ ở bờ Tây sông Euphrates.")).contains("Tây sông Euphrates = Euphrates").noneMatch(t -> t.endsWith("West Bank"));
    assertThat(named("Israel vào Bờ Tây.")).contains("Bờ Tây = West Bank");
  }

  @Test
  void aBorderWithTwoStatesIsNotTheOneBetweenThem() {
    assertThat(named("Quân đội Cộng hòa Dân chủ Congo lùi về biên giới với Burundi và Rwanda."))
        .contains("biên giới với Burundi = Democratic Republic of the Congo–Burundi border");
  }

  @Test
  void statesJoinedByAHyphenAreTwo() {
    assertThat(named("Đạn rơi gần biên giới Thái Lan-Campuchia.")).containsExactly("biên giới Thái Lan-Campuchia = Thailand–Cambodia border");
    assertThat(named("Lính gác biên giới Ấn Độ-Pakistan và biên giới CHDC Congo-Rwanda."))
        .containsExactly("biên giới Ấn Độ-Pakistan = India–Pakistan border",
            "biên giới CHDC Congo-Rwanda = Rwanda–Democratic Republic of the Congo border");
  }
}
