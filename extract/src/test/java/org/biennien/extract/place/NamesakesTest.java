package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.located;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Names that several places bear, or a place and a person or ship, in sentences made up in press style.
class NamesakesTest {
  @Test
  void aSurnameMakesAPersonOfAPlace() {
    assertThat(named("Ông Nguyễn Hà Nam và bà Lê Thị Hải Dương kể về trận đánh ở Huế.")).containsExactly("Huế = Huế");
    assertThat(named("Lính Mỹ rút khỏi Lý Sơn và Phan Rang.")).as("names of places that begin like a surname")
        .containsExactly("Mỹ = United States", "Lý Sơn = Ly Son", "Phan Rang = Phan Rang");
  }

  @Test
  void aShipIsNotThePlaceThatItIsNamedAfter() {
    assertThat(named("Tàu khu trục HMS Sheffield và tàu sân bay Sơn Đông bị theo dõi ở Biển Đông."))
        .containsExactly("Biển Đông = South China Sea");
    assertThat(named("Quân ta cố thủ ở pháo đài Đồng Đăng.")).containsExactly("pháo đài Đồng Đăng = Dong Dang");
  }

  @Test
  void halfAPointOfTheCompassIsNoName() {
    assertThat(named("Lực lượng này chiếm trụ sở Quân khu Đông Bắc của Myanmar.")).noneMatch(t -> t.endsWith("Russia"));
    assertThat(named("Giao tranh nổ ra ở Thanh Thủy.")).containsExactly("Thanh Thủy = Thanh Thuy");
    assertThat(named("Giao tranh nổ ra ở Thanh Lũng.")).as("Thanh is but the half of it").isEmpty();
  }

  @Test
  void aStateOfIndiaAndAProvinceOfPakistanAreToldApartByTheirNouns() {
    assertThat(named("Ấn Độ và Pakistan đều bị tấn công, ở bang Punjab và ở tỉnh Punjab."))
        .contains("bang Punjab = Punjab, India", "tỉnh Punjab = Punjab, Pakistan");
  }

  @Test
  void aNameIsOfTheCountryOfItsListAndMeansTheSameAgain() {
    assertThat(named("Ấn Độ cáo buộc Pakistan tấn công Punjab và Rajasthan. Drone rơi xuống Punjab."))
        .contains("Punjab = Punjab, India").doesNotContain("Punjab = Punjab, Pakistan");
    assertThat(named("Quân đội Ai Cập giao tranh ở Sheikh Zuweid và Rafah. Bom nổ ở Rafah."))
        .endsWith("Rafah = Rafah, Egypt", "Rafah = Rafah, Egypt");
    assertThat(named("Xe tăng Israel tiến vào Rafah ở Dải Gaza.")).contains("Rafah = Rafah");
  }

  @Test
  void aTownFarAwayIsNoMisspeltTownAndNoMountain() {
    assertThat(located("Quân Syria đưa ông về quê nhà ở Zama.")).as("not Zama in Japan").endsWith("Zama @ nowhere");
    assertThat(named("Lính dù Anh ở Goose Green đánh chiếm núi Lonndon.")).noneMatch(t -> t.endsWith("= London"));
  }

  @Test
  void theSecondCityOfALandIsTheOneBeforeIt() {
    assertThat(named("Quân Israel tiến vào Khan Younis, thành phố lớn thứ hai của Gaza."))
        .endsWith("thành phố lớn thứ hai của Gaza = Khan Younis");
  }

  @Test
  void aNameOfSeveralWordsMayHaveButOneCapital() {
    assertThat(named("Ấn Độ và Pakistan nã pháo dọc Ranh giới kiểm soát.")).endsWith("Ranh giới kiểm soát = Line of Control");
    assertThat(named("Pakistan nã pháo vào Kashmir do Ấn Độ kiểm soát.")).endsWith("Kashmir do Ấn Độ kiểm soát = Jammu and Kashmir");
  }

  @Test
  void aSeaHasParts() {
    assertThat(named("Houthi tấn công tàu hàng ở phía nam Biển Đỏ.")).containsExactly("phía nam Biển Đỏ = Southern Red Sea");
  }

  @Test
  void anAreaAloneIsNotWhereTheArticleWasBefore() {
    assertThat(named("Tàu sân bay rời Yokosuka khi căng thẳng lên cao trong khu vực.")).containsExactly("Yokosuka = Yokosuka");
    assertThat(named("Máy bay ném bom thành phố Idlib. Một số khu vực bị phá hủy.")).contains("Một số khu vực = Idlib");
  }

  @Test
  void heightsAreToldByTheirNumbers() {
    assertThat(named("Việt Nam kể về trận đánh ở cao điểm 1509, các điểm cao 772, 233 và đồi A1.")).containsExactly("Việt Nam = Vietnam",
        "cao điểm 1509 = Hill 1509", "điểm cao 772 = Hill 772", "233 = Hill 233", "đồi A1 = Hill A1");
    assertThat(located("Quân Mali rút khỏi cao điểm 1509.")).as("one of another country").endsWith("cao điểm 1509 @ nowhere");
    assertThat(named("Vào giờ cao điểm 17h và mùa cao điểm 2019, có đồi 30 m.")).isEmpty();
  }
}
