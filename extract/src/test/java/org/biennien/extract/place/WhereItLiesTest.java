package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.located;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Unknown places that lie in or near a known one, and what a state owns abroad.
class WhereItLiesTest {
  @Test
  void anUnknownBuildingLiesInItsTown() {
    assertThat(located("Ba người chết tại thánh đường Zumbaxi, phía Tây Kabul."))
        .containsExactly("thánh đường Zumbaxi @ 34.53,69.17", "phía Tây Kabul @ 34.53,69.17");
    assertThat(located("Bom nổ ở Kabul. Khách sạn Zumbaxi bốc cháy."))
        .containsExactly("Kabul @ 34.53,69.17", "Khách sạn Zumbaxi @ 34.53,69.17");
  }

  @Test
  void villagesLieNearTheTownThatTheTextTells() {
    assertThat(located("M23 chiếm các làng Kaxibo, Murexa và Tolinga gần thành phố Goma."))
        .containsExactly("làng Kaxibo @ -1.67,29.22", "Murexa @ -1.67,29.22", "Tolinga @ -1.67,29.22", "thành phố Goma @ -1.67,29.22");
    assertThat(located("Quân đội bỏ làng Zumbaxi, cách Sake 12 km.").getFirst()).isEqualTo("làng Zumbaxi @ -1.57,29.05");
    assertThat(located("Quân đội bỏ làng Zumbaxi, cách Sake 90 km.").getFirst()).isEqualTo("làng Zumbaxi @ nowhere");
    assertThat(located("Quân đội bỏ làng Zumbaxi ở tỉnh Bắc Kivu.").getFirst()).as("a province is too wide").isEqualTo("làng Zumbaxi @ nowhere");
  }

  @Test
  void aListGoesOnAfterKhuVuc() {
    assertThat(named("Syria ném bom các khu vực al-Xadou, al-Zehaniya và Kazali ở thành phố Maskana."))
        .contains("khu vực al-Xadou = al-Xadou", "al-Zehaniya = al-Zehaniya", "Kazali = Kazali");
  }

  @Test
  void anEmbassyIsWhereItStands() {
    assertThat(named("Bom nổ ở Kabul, sát đại sứ quán Đức.")).containsExactly("Kabul = Kabul", "đại sứ quán Đức = Kabul");
    assertThat(named("Đám đông bao vây đại sứ quán Mỹ ở Baghdad.")).containsExactly("Baghdad = Baghdad");
    assertThat(named("Quân đội vào Marawi. Đại sứ quán Mỹ ra cảnh báo.")).as("not in a town that is no capital")
        .containsExactly("Marawi = Marawi");
  }

  @Test
  void aBaseAbroadIsNotInTheStateThatOwnsIt() {
    assertThat(named("Tên lửa rơi xuống căn cứ Mỹ ở Iraq.")).containsExactly("Iraq = Iraq");
    assertThat(named("Tên lửa rơi xuống căn cứ không quân Nga.")).containsExactly("căn cứ không quân Nga = Russia");
  }

  @Test
  void aNameOnAListOfProvincesIsAProvince() {
    assertThat(named("Máy bay ném bom các tỉnh Homs và Hama của Syria."))
        .containsExactly("tỉnh Homs = Homs Governorate", "Hama = Hama Governorate", "Syria = Syria");
  }

  @Test
  void khuVucAloneIsNoPlaceInTheTownToldLast() {
    assertThat(named("Mosul bị vây. Căng thẳng trong khu vực gia tăng.")).containsExactly("Mosul = Mosul");
  }

  @Test
  void whatStandsBetweenMustBeWordsOfPlace() {
    assertThat(located("Ở vùng núi Kaxibola, phiến quân chiếm Sake.").getFirst()).isEqualTo("vùng núi Kaxibola @ nowhere");
    assertThat(located("Bom nổ ở Kabul. Máy bay rời sân bay Kaxibola.").getLast()).as("an airport may be far").endsWith("@ nowhere");
  }

  @Test
  void aGroupOwnsACampAndIsNoPlace() {
    assertThat(named("Ấn Độ phá trại của Jaish-e-Mohammed ở Bahawalpur.")).noneMatch(t -> t.contains("Jaish"));
    assertThat(named("Quân đội chiếm sân bay Hodeidah, Houthi rút lui.")).containsExactly("sân bay Hodeidah = Hodeidah");
    assertThat(named("Sri Lanka đánh Những con Hổ giải phóng Tamil.")).containsExactly("Sri Lanka = Sri Lanka");
  }

  @Test
  void aNameOnAListOfTemplesIsATemple() {
    assertThat(named("Lính Campuchia giữ các ngôi đền Ta Kwai và Preah Vihear.")).endsWith("Preah Vihear = Preah Vihear Temple");
  }

  @Test
  void placesToldOneByOneAreOfTheNounBeforeThem() {
    assertThat(named("Quân đội mất ba ngôi làng, trong đó có Namsawa và Kyaukpala."))
        .containsExactly("Namsawa = Namsawa", "Kyaukpala = Kyaukpala");
    assertThat(named("Họ giữ các đỉnh đồi chiến lược như Xaryam và Zatrun.")).containsExactly("Xaryam = Xaryam", "Zatrun = Zatrun");
    assertThat(named("Ba nhà báo có Xaryam đi cùng đã bị bắt.")).as("no noun of place").isEmpty();
  }

  @Test
  void aProvinceHasPartsByTheCompass() {
    assertThat(named("Máy bay ném bom phía bắc tỉnh Deir Ezzor và phía nam tỉnh Raqqa."))
        .containsExactly("phía bắc tỉnh Deir Ezzor = Northern Deir ez-Zor Governorate", "phía nam tỉnh Raqqa = Southern Raqqa");
    assertThat(named("Nga pháo kích tỉnh miền đông Donetsk.")).contains("tỉnh miền đông Donetsk = Donetsk Oblast");
  }
}
