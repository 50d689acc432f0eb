package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Words that stand for a place told before by what they say of it.
class WordsForPlacesToldTest {
  @Test
  void theLargestOrLastTownIsTheOneTold() {
    assertThat(named("Quân đội tiến vào Mosul. Đó là pháo đài cuối cùng do IS nắm giữ ở Iraq."))
        .containsExactly("Mosul = Mosul", "pháo đài cuối cùng do IS nắm giữ ở Iraq = Mosul");
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

  @Test
  void aPlainCityIsNoVillageOrAirportToldAfterIt() {
    assertThat(named("Quân Nga vào thành phố Grozny. Họ nhằm tới sân bay Khankala ở phía đông thành phố."))
        .containsExactly("Nga = Russia", "thành phố Grozny = Grozny", "sân bay Khankala = Khankala", "thành phố = Grozny");
  }

  @Test
  void theSeatOfAProvinceIsTheTownToldRightBefore() {
    assertThat(named("M23 chiếm Bukavu, thủ phủ tỉnh Nam Kivu.")).containsExactly("Bukavu = Bukavu", "thủ phủ tỉnh Nam Kivu = Bukavu");
    assertThat(named("M23 tiến về thủ phủ tỉnh Nam Kivu.")).containsExactly("thủ phủ tỉnh Nam Kivu = South Kivu");
  }

  @Test
  void aCountryOfASmallPartOfTheWorldIsPointedAtToo() {
    assertThat(named("Gruzia bỏ Gori. Nga nói quốc gia vùng Kavkaz này thua trận.")).contains("quốc gia vùng Kavkaz này = Georgia");
    assertThat(named("Myanmar đánh Lashio. Trung Quốc lo cho miền bắc quốc gia Đông Nam Á này."))
        .contains("miền bắc quốc gia Đông Nam Á này = Northern Myanmar");
  }

  @Test
  void aLandPointedAtIsNoTown() {
    assertThat(named("Giao tranh ở Nagorno-Karabakh lan tới Stepanakert. Nga điều quân tới vùng đất này."))
        .contains("vùng đất này = Nagorno-Karabakh");
  }

  @Test
  void theLastTownMayBeSaidOfTheSubject() {
    assertThat(named("Al Bukamal là thành phố lớn cuối cùng của IS tại Syria."))
        .containsExactly("Al Bukamal = Albu Kamal", "thành phố lớn cuối cùng của IS tại Syria = Albu Kamal");
  }
}
