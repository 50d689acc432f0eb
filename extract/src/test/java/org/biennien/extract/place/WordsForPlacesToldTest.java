package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Words that stand for a place told before by what they say of it.
class WordsForPlacesToldTest {
  @Test
  void theLargestOrLastTownIsTheOneTold() {
    assertThat(named("Quân đội tiến vào Mosul. Đó là thành trì cuối cùng của phiến quân IS tại Iraq."))
        .containsExactly("Mosul = Mosul", "thành trì cuối cùng của phiến quân IS tại Iraq = Mosul");
    assertThat(named("Bom nổ ở Mosul, thành phố lớn thứ hai của Iraq."))
        .containsExactly("Mosul = Mosul", "thành phố lớn thứ hai của Iraq = Mosul");
    assertThat(named("Quân đội Iraq cần thêm quân. Họ còn phải vào thành trì cuối cùng của IS.")).containsExactly("Iraq = Iraq");
  }

  @Test
  void aCountryOfAPartOfTheWorldLiesThere() {
    assertThat(named("Syria hỏi ý Nga. Máy bay vẫn ném bom quốc gia Trung Đông này, cả thủ đô của quốc gia Trung Đông này."))
        .containsExactly("Syria = Syria", "Nga = Russia", "quốc gia Trung Đông này = Syria",
            "thủ đô của quốc gia Trung Đông này = Damascus");
  }

  @Test
  void whoGoesIntoALandIsNotInHisOwn() {
    assertThat(named("Campuchia nói xe tăng Thái Lan tiến sâu vào lãnh thổ nước này."))
        .containsExactly("Campuchia = Cambodia", "Thái Lan = Thailand", "nước này = Cambodia");
  }
}
