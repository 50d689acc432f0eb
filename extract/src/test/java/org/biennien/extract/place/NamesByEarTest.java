package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.extract.place.PlacesTold.named;

import org.junit.jupiter.api.Test;

/// Foreign names as the press writes them: by ear with hyphens, without their marks, or misspelt.
class NamesByEarTest {
  @Test
  void aHyphenJoinsSyllablesInSmallLetters() {
    assertThat(named("Quân Nga rời Grô-dơ-nưi, còn quân Gruzia tiến vào Xkhin-va-li."))
        .containsExactly("Nga = Russia", "Grô-dơ-nưi = Grozny", "Gruzia = Georgia", "Xkhin-va-li = Tskhinvali");
    assertThat(named("Phiến quân tiến vào thị trấn Xa-bu-lô-ma.")).containsExactly("thị trấn Xa-bu-lô-ma = Xa-bu-lô-ma");
  }

  @Test
  void marksOfForeignNamesDoNotCount() {
    assertThat(named("Tại Colombia, giao tranh lan tới Popayan và Caqueta."))
        .containsExactly("Colombia = Colombia", "Popayan = Popayan", "Caqueta = Caquetá");
  }

  @Test
  void aMisspeltNameIsNoTownOfACountryThatIsNotTold() {
    assertThat(named("Phiến quân Mozambique đốt nhiều nhà ở Naharoya.")).containsExactly("Mozambique = Mozambique", "Naharoya = Naharoya");
    assertThat(named("Israel sơ tán dân khỏi Naharoya.")).containsExactly("Israel = Israel", "Naharoya = Nahariya");
  }

  /// Tests run in Vietnamese, where a fraction has a comma: what is kept is the same for all.
  @Test
  void aReasonIsTheSameInEveryLanguageOfTheMachine() {
    assertThat(PlacesTold.in("Israel sơ tán dân khỏi Naharoya.").getLast().reason())
        .isEqualTo("gazetteer entry gn:294117, \"Naharoya\" sounds like \"nahariya\" (0.95), near what was told before");
  }

  @Test
  void ofNamesakesTheOneInACountryToldIsMeant() {
    assertThat(named("Quân đội Myanmar giành lại Madaya. Quân Mozambique rời Palma."))
        .containsExactly("Myanmar = Myanmar", "Madaya = Madaya, Myanmar", "Mozambique = Mozambique", "Palma = Palma");
    assertThat(named("Phiến quân Syria giữ Madaya.")).containsExactly("Syria = Syria", "Madaya = Madaya");
  }

  @Test
  void aLittleKnownTownThatIsTakenIsAPlace() {
    assertThat(named("Quân đội Angola giành lại Bailundo và Andulo.")).containsExactly("Angola = Angola", "Bailundo = Bailundo", "Andulo = Andulo");
    assertThat(named("Tại Afghanistan, Zalmay Deh rơi vào tay Taliban.")).containsExactly("Afghanistan = Afghanistan", "Zalmay Deh = Zalmay Deh");
    assertThat(named("Tại Bosnia, Zvornik bị quân Serb chiếm.")).contains("Zvornik = Zvornik");
  }

  @Test
  void aForeignNameInAListOfWhatIsTakenIsAPlace() {
    assertThat(named("Quân đội rút khỏi Kazurbola và Tolinduba.")).containsExactly("Kazurbola = Kazurbola", "Tolinduba = Tolinduba");
    assertThat(named("Quân đội rút khỏi Kazurbola, Kagame nói.")).containsExactly("Kazurbola = Kazurbola");
  }

  @Test
  void aForeignNameThatIsTakenIsAPlace() {
    assertThat(named("RSF đã chiếm Tolinduba rồi rút khỏi Kazurbola.")).containsExactly("Tolinduba = Tolinduba", "Kazurbola = Kazurbola");
    assertThat(named("Quân đội đã rút khỏi Hezbollah.")).as("a group").isEmpty();
    assertThat(named("RSF đã chiếm Dinh Cộng hòa.")).as("a Vietnamese name").isEmpty();
  }

  @Test
  void aQuarterOfThatNameInAnotherCountryIsNotMeant() {
    assertThat(named("Xe bom nổ ở Baghdad, gần quận Yarmouk. Iraq lên án.")).contains("quận Yarmouk = Yarmouk");
    assertThat(named("Máy bay Syria ném bom quận Yarmouk.")).contains("quận Yarmouk = Yarmouk Camp");
  }

  @Test
  void marksThatFrenchAndSpanishShareWithVietnameseDoNotCountInForeignNames() {
    assertThat(named("Tại Mali, quân đội vào Ménaka. Họ bỏ làng Gourébo."))
        .containsExactly("Mali = Mali", "Ménaka = Menaka", "làng Gourébo = Gourébo");
  }
}
