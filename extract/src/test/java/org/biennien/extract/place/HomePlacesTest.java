package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Places of Viet Nam, and those of its neighbours that have Vietnamese names, in articles about any war.
class HomePlacesTest {
  @Test
  void townsAndPassesOfTheBorderAreKnown() {
    assertThat(named("Quân Trung Quốc tràn qua Hữu Nghị Quan, chiếm Đồng Đăng rồi Lạng Sơn.")).containsExactly(
        "Trung Quốc = China", "Hữu Nghị Quan = Friendship Pass", "Đồng Đăng = Dong Dang", "Lạng Sơn = Lạng Sơn");
  }

  @Test
  void provincesAreKnownInAnArticleAboutAnotherCountry() {
    assertThat(named("Lính Mỹ rút khỏi Khe Sanh, tỉnh Quảng Trị.")).containsExactly(
        "Mỹ = United States", "Khe Sanh = Khe Sanh", "tỉnh Quảng Trị = Quang Tri Province");
  }

  @Test
  void aNameOfTwoCountriesIsMeantOfTheOneTold() {
    assertThat(named("Trung Quốc cho biết lũ đã tràn vào Hà Nam.")).contains("Hà Nam = Henan");
    assertThat(named("Quân Nhật ném bom Trùng Khánh.")).contains("Trùng Khánh = Chongqing");
  }

  @Test
  void aCommonWordIsNoProvince() {
    assertThat(named("Ông nhận giải Nobel Hòa Bình ở Oslo.")).containsExactly("Oslo = Oslo");
  }
}
