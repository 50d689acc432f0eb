package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.junit.jupiter.api.Test;

class ToponymRecognizerTest {
  private static List<String> told(String text) {
    return PlacesTold.named(text);
  }

  @Test
  void theQuoteIsTheNounPhraseWithItsName() {
    assertThat(told("Phiến quân tràn vào thành phố chiến lược Albu Kamal ở tỉnh Deir Ezzor hôm qua."))
        .containsExactly(
            "thành phố chiến lược Albu Kamal = Albu Kamal", "tỉnh Deir Ezzor = Deir ez-Zor Governorate");
    assertThat(told("Giao tranh ở phía Tây thành cổ Palmyra, gần căn cứ không quân Palmyra."))
        .containsExactly("phía Tây thành cổ Palmyra = Palmyra",
        "căn cứ không quân Palmyra = Palmyra Airbase");
  }

  @Test
  void segmentedAndRawTextNameTheSamePlaces() {
    assertThat(told("Quân_đội giành lại thành_phố Albu_Kamal và làng Al - Dawa ở Syria ."))
        .containsExactly("thành_phố Albu_Kamal = Albu Kamal", "làng Al - Dawa = Al-Dawa", "Syria = Syria");
  }

  @Test
  void wordsThatPointBackStandForWhatWasTold() {
    assertThat(told(
        "IS tái chiếm thành phố Raqqa. Quân đội Syria phải rút khỏi khu vực này. Dân thường kẹt lại tại đây."))
        .containsExactly(
            "thành phố Raqqa = Raqqa", "Syria = Syria", "khu vực này = Raqqa", "đây = Raqqa");
    assertThat(told("Nga điều quân tới Syria. Không quân nước này xuất kích từ căn cứ Hmeimim."))
        .contains("nước này = Syria", "căn cứ Hmeimim = Hmeimim Air Base");
  }

  @Test
  void aPlainTownIsTheTownToldLast() {
    assertThat(told("Quân chính phủ vây Mosul nhiều tuần. Họ đã vào thành phố từ phía nam."))
        .containsExactly("Mosul = Mosul", "thành phố = Mosul");
    assertThat(told("Quân chính phủ vây Mosul. Một thành phố khác cũng bị đe dọa."))
        .containsExactly("Mosul = Mosul");
  }

  @Test
  void anUnknownPlaceIsKeptByItsNameWithoutAPoint() {
    Place place = PlacesTold.in("Lực lượng này chiếm làng Xarbukol ở Syria.").getFirst().place();
    assertThat(place).isEqualTo(Place.unknown("Xarbukol"));
  }

  @Test
  void theNounChoosesBetweenProvinceAndTown() {
    assertThat(told("Giao tranh ở tỉnh Aleppo lan tới thành phố Aleppo của Syria."))
        .containsExactly("tỉnh Aleppo = Aleppo Governorate", "thành phố Aleppo = Aleppo", "Syria = Syria");
  }

  @Test
  void whatTheArticleIsAboutChoosesBetweenNamesakes() {
    assertThat(told("Quân đội Lebanon giao tranh ở Tripoli, miền bắc Lebanon."))
        .contains("Tripoli = Tripoli, Lebanon");
    assertThat(told("Quân của tướng Haftar áp sát Tripoli, Libya.")).contains("Tripoli = Tripoli");
  }

  @Test
  void compassPartsCapitalsAndBordersOfStates() {
    assertThat(told("Pháo kích ở miền bắc Syria và gần thủ đô Ukraine."))
        .containsExactly("miền bắc Syria = Northern Syria", "thủ đô Ukraine = Kyiv");
    assertThat(told("Đụng độ ở biên giới Syria - Iraq và biên giới giữa Thái Lan và Campuchia."))
        .containsExactly(
            "biên giới Syria - Iraq = Syria–Iraq border",
            "biên giới giữa Thái Lan và Campuchia = Thailand–Cambodia border");
  }

  @Test
  void aCountryPointedAtHasPartsAndACapitalToo() {
    assertThat(told("Bạo lực lan khắp Iraq. Phiến quân chiếm nhiều vùng ở miền Tây nước này."))
        .containsExactly("Iraq = Iraq", "miền Tây nước này = Western Iraq");
    assertThat(told("Một vụ nổ làm rung chuyển Afghanistan. Nó xảy ra tại thủ đô của nước này."))
        .containsExactly("Afghanistan = Afghanistan", "thủ đô của nước này = Kabul");
  }

  @Test
  void townsOfWarsLittleTold() {
    assertThat(told("Quân đội Sudan rút khỏi Jebel Aulia, trong khi RSF vây trại Zamzam và pháo kích Atbara."))
        .contains("Jebel Aulia = Jebel Aulia", "trại Zamzam = Zamzam camp");
    assertThat(told("Quân đội Myanmar mất Buthidaung và Kyauktaw ở bang Rakhine."))
        .contains("Buthidaung = Buthidaung", "Kyauktaw = Kyauktaw");
  }

  @Test
  void wordsPeopleAndPapersAreNoPlaces() {
    assertThat(told("Anh cho biết vợ anh là Lan. Đức Giáo hoàng kêu gọi hòa bình. Đó là ý kiến của Mai."))
        .isEmpty();
    assertThat(told("Theo New York Times và Washington Post, ông Washington đã từ chức.")).isEmpty();
    assertThat(told("Anh và Đức lên án vụ tấn công. Thủ tướng Anh và Tổng thống Pháp gặp nhau."))
        .containsExactly("Anh = United Kingdom", "Đức = Germany", "Anh = United Kingdom", "Pháp = France");
  }

  @Test
  void vietnameseSpellingsAreRead() {
    assertThat(told("Từ Mát-xcơ-va tới Đa-mát và Ki-ép, từ Bắc Kinh tới Bình Nhưỡng."))
        .containsExactly("Mát-xcơ-va = Moscow", "Đa-mát = Damascus", "Ki-ép = Kyiv", "Bắc Kinh = Beijing",
            "Bình Nhưỡng = Pyongyang");
  }

  @Test
  void seasStraitsAndRegions() {
    assertThat(told(
        "Tàu chiến vào eo biển Hormuz, Biển Đỏ, Địa Trung Hải và Biển Đông; Trung Đông, Dải Gaza, Bờ Tây."))
        .containsExactly("eo biển Hormuz = Strait of Hormuz", "Biển Đỏ = Red Sea",
            "Địa Trung Hải = Mediterranean Sea", "Biển Đông = South China Sea", "Trung Đông = Middle East",
            "Dải Gaza = Gaza Strip", "Bờ Tây = West Bank");
  }

  @Test
  void aListGoesOnWithTheNounThatOpensIt() {
    assertThat(told("Quân đội Syria giải phóng các làng Xarbukol, Zirtamun và Qolbar."))
        .containsExactly("Syria = Syria", "làng Xarbukol = Xarbukol", "Zirtamun = Zirtamun",
        "Qolbar = Qolbar");
  }

  @Test
  void whoAttacksDoesNotAttackHimself() {
    assertThat(told("Ukraine cho biết Nga phóng hàng trăm UAV tấn công nước này."))
        .containsExactly("Ukraine = Ukraine", "Nga = Russia", "nước này = Ukraine");
  }

  @Test
  void groupsAndShipsAreNoTownsThatOnceBoreTheirName() {
    assertThat(told("Hamas và Israel đàm phán. Tàu sân bay Carl Vinson rời Singapore."))
        .containsExactly("Israel = Israel", "Singapore = Singapore");
  }

  @Test
  void aMisspeltNameAfterAPlaceNounIsTheKnownPlace() {
    assertThat(told("Phiến quân cố thủ trên đảo Midanao.")).containsExactly("đảo Midanao = Mindanao");
  }

  @Test
  void theSeatOfAGovernmentIsNotTheAreaPointedAt() {
    assertThat(told("IS vào thành phố Raqqa, còn binh sĩ của chính phủ Damascus thì bỏ khu vực này."))
        .contains("khu vực này = Raqqa");
  }

  @Test
  void thisTownIsTheOneOfItsOwnSentence() {
    assertThat(told("IS rút khỏi thành phố Manbij. Không quân Syria ném bom Raqqa để giải phóng thành phố này."))
        .contains("thành phố này = Raqqa");
  }

  @Test
  void whatHasNoNameLiesInTheTownToldBefore() {
    assertThat(told("Máy bay ném bom trúng thành phố Idlib. Một bệnh viện và nhiều tòa nhà bị phá hủy."))
        .containsExactly("thành phố Idlib = Idlib", "Một bệnh viện = Idlib", "nhiều tòa nhà = Idlib");
    assertThat(told("Xe bom nổ gần một tòa án ở Quetta. Taliban cũng tấn công thị trấn Chaman. Tòa án phải đóng cửa."))
        .as("where the text put it").contains("Tòa án = Quetta");
  }

  @Test
  void whatHasNoNameStaysUnknownWhereNoTownWasTold() {
    assertThat(told("Moskva cáo buộc Kiev. Một bệnh viện bị trúng đạn.")).noneMatch(told -> told.startsWith("Một bệnh viện"));
    assertThat(told("Giao tranh nổ ra ở Sudan. Một trường học bị trúng đạn.")).noneMatch(told -> told.startsWith("Một trường"));
  }

  @Test
  void aNameAfterTheNounIsTold() {
    assertThat(told("Giao tranh lan tới thành phố Gaza. Bom rơi xuống bệnh viện Al-Shifa và một trường học tại Jabalia."))
        .noneMatch(told -> told.startsWith("một trường học =") || told.startsWith("bệnh viện ="));
  }

  @Test
  void aForeignNameAfterAWordOfPlaceIsAPlaceAndKeptByItsName() {
    PlaceMention mention = PlacesTold.in("Quân đội Mali giết 20 dân làng ở Xarboula hôm qua.").getLast();
    assertThat(mention.quote().text()).isEqualTo("Xarboula");
    assertThat(mention.place()).isEqualTo(Place.unknown("Xarboula"));
    assertThat(told("Bản tin từ Xarboula News không nói gì về Mali.")).containsExactly("Mali = Mali");
  }

  @Test
  void aHospitalLiesInATownAndAStoreMayLieInABase() {
    assertThat(told("Giao tranh ở thành phố Khartoum lan tới sân bay Merowe. Đạn rơi trúng một bệnh viện."))
        .contains("một bệnh viện = Khartoum");
    assertThat(told("Giao tranh ở thành phố Khartoum lan tới sân bay Merowe. Đạn rơi trúng một kho đạn."))
        .contains("một kho đạn = Merowe Airport");
  }

  @Test
  void anAgeIsNoPlace() {
    assertThat(told("IS phá hủy nhà hát La Mã ở Palmyra.")).containsExactly("Palmyra = Palmyra");
  }
}
