package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunityTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2016-02-20");
  }

  @Test
  void aCommunityIsCiviliansOfTheCountry() {
    assertThat(actors("Bom nổ giữa cộng đồng thiểu số dòng Shiite ở Kabul, Afghanistan.")).contains("cộng đồng thiểu số dòng Shiite = AFG.CIV");
    assertThat(actors("Người Shiite ở Baghdad, Iraq biểu tình.")).contains("Người Shiite = IRQ.CIV");
    assertThat(actors("Thái Lan trục xuất hai người Duy Ngô Nhĩ.")).contains("hai người Duy Ngô Nhĩ = CHN.CIV");
  }

  @Test
  void suspectsOfACommunityAreItsPeople() {
    assertThat(actors("Malaysia bắt ba nghi can người Uighur.")).contains("ba nghi can người Uighur = CHN.CIV");
  }

  @Test
  void fightersOfACommunityAreTheGroupOfTheTableOnlyWhereItIsAtHome() {
    assertThat(actors("Các nhóm bán quân sự người Shi'ite chiếm cầu ở Baiji, Iraq.")).contains("Các nhóm bán quân sự người Shi'ite = PMF");
    assertThat(actors("Nhóm vũ trang Sunni chiếm cầu ở Zahedan, Iran.")).contains("Nhóm vũ trang Sunni = IRN.REB");
  }
}
