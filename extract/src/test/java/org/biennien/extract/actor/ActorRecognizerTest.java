package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorRecognizerTest {
  private static final String DAY = "2017-11-17";

  private static List<String> actors(String text) {
    return Actors.told(text, DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "Quân đội Syria tiến vào làng., Quân đội Syria, SYR.MIL",
    "Phiến quân IS rút khỏi làng., Phiến quân IS, IS",
    "Bộ trưởng Quốc phòng Mỹ Ash Carter tới thăm., Bộ trưởng Quốc phòng Mỹ Ash Carter, USA.GOV",
    "Ngoại trưởng Đức Karl Mustermann lên tiếng., Ngoại trưởng Đức Karl Mustermann, DEU.GOV",
    "Trung úy Ali al-Karim của Iraq bị thương., Trung úy Ali al-Karim của Iraq, IRQ.MIL",
    "Lực lượng ủng hộ chính phủ Damascus rút lui., Lực lượng ủng hộ chính phủ Damascus, SYR.MILITIA",
    "Lực lượng trung thành với ông Assad rút lui., Lực lượng trung thành với ông Assad, SYR.MILITIA",
    "Liên minh quốc tế do Mỹ dẫn đầu ném bom., Liên minh quốc tế do Mỹ dẫn đầu, COALITION",
    "Các tay súng thuộc phong trào Hezbollah rút lui., Các tay súng thuộc phong trào Hezbollah, HEZBOLLAH",
    "Nhóm phiến quân Sao Mai tấn công đồn., Nhóm phiến quân Sao Mai, SAOMAI",
    "Một máy bay ném bom của không quân Nga cất cánh., Một máy bay ném bom của không quân Nga, RUS.MIL",
    "Cảnh sát Indonesia vào cuộc., Cảnh sát Indonesia, IDN.POL",
    "Người dân Iraq bỏ chạy., Người dân Iraq, IRQ.CIV",
    "Lữ đoàn 93 Ukraine phản công., Lữ đoàn 93 Ukraine, UKR.MIL",
    "Một tay súng bắn tỉa Ukraine nổ súng., Một tay súng bắn tỉa Ukraine, UKR.MIL",
    "Các nhân viên tại Đại sứ quán Đức bị thương., Các nhân viên tại Đại sứ quán Đức, DEU.CIV",
    "Điện Kremlin lên tiếng., Điện Kremlin, RUS.GOV",
    "Tổ chức Nhà nước Hồi giáo (IS) tự xưng rút lui., Tổ chức Nhà nước Hồi giáo (IS) tự xưng, IS",
    "Lực lượng Phòng vệ Quốc gia Ethiopia tiến vào làng., Lực lượng Phòng vệ Quốc gia Ethiopia, ETH.MIL",
    "Lực lượng gìn giữ hòa bình của Nga rút đi., Lực lượng gìn giữ hòa bình của Nga, RUS.MIL",
    "Các tay súng thuộc đảng Công nhân người Kurd rút lui., Các tay súng thuộc đảng Công nhân người Kurd, PKK",
    "Hạm đội Thái Bình Dương của Nga ra khơi., Hạm đội Thái Bình Dương của Nga, RUS.MIL",
    "Chính phủ nhiều nước lên án vụ việc., Chính phủ nhiều nước, INTL",
    "Quân đội Sài Gòn chống trả., Quân đội Sài Gòn, RVN.MIL",
    "Bộ đội ta bao vây cứ điểm ở Điện Biên Phủ., Bộ đội ta, VNM.MIL",
    "Pháo binh Việt Minh nã đạn., Pháo binh Việt Minh, VNM.MIL",
    "Đại sứ Trung Quốc bị triệu., Đại sứ Trung Quốc, CHN.GOV",
  })
  void aPhraseIsTheBranchOfItsHeadOnTheSideOfItsOwner(String text, String words, String code) {
    ActorMention first = Actors.RECOGNIZER.recognize(Actors.article(text, DAY)).getFirst();
    assertThat(first.quote().span().of(text)).isEqualTo(words).isEqualTo(first.quote().text());
    assertThat(first.actor().code()).isEqualTo(code);
    assertThat(first.reason()).isNotBlank();
  }

  @Test
  void statesInARowAreAMentionEach() {
    assertThat(actors("Mỹ, Anh và Pháp lên án Nga."))
        .containsExactly("Mỹ = USA", "Anh = GBR", "Pháp = FRA", "Nga = RUS");
  }

  @Test
  void nobodyHidesInAnotherWord() {
    assertThat(actors("Hình ảnh lan truyền trên các phương tiện truyền thông.")).isEmpty();
    assertThat(actors("Nga chiếm toàn bộ khu vực.")).containsExactly("Nga = RUS");
    assertThat(actors("Minsk nói Kiev nhắm tới khu vực Nga đang kiểm soát.")).containsExactly("Minsk = BLR.GOV", "Kiev = UKR.GOV", "Nga = RUS");
    assertThat(actors("Tàu chìm ở Thái Bình Dương.")).doesNotContain("Thái = THA");
    assertThat(actors("Manila triệu đại sứ Trung Quốc.")).containsExactly("Manila = PHL.GOV", "đại sứ Trung Quốc = CHN.GOV");
    assertThat(actors("Mỹ ném bom Houthi.")).containsExactly("Mỹ = USA", "Houthi = HOUTHI");
  }

  @Test
  void aGangIsOfTheLandWhereItPlays() {
    assertThat(actors("Ở Nigeria, phiến quân Boko Haram đốt làng. Các băng cướp có vũ trang bắt người ở bang khác."))
        .contains("Các băng cướp = NGA.REB");
  }

  @Test
  void lettersBehindAGroupTellThatItIsNoPlace() {
    assertThat(actors("Tại bang Rakhine, Quân đội Arakan (AA) bao vây căn cứ.")).contains("Quân đội Arakan (AA) = ARAKAN");
  }

  @Test
  void thisCountryMayBeOneToldAsAPlace() {
    assertThat(actors("Quân đội Mali rút lui. Tại Burkina Faso, phiến quân chiếm một thị trấn. Quân đội nước này im lặng."))
        .contains("Quân đội nước này = BFA.MIL");
    assertThat(actors("Quân đội Ấn Độ điều hai xe tăng Nga ra biên giới. Sau đó, hai xe tăng Nga bốc cháy. Nước này im lặng."))
        .contains("Nước này = IND");
  }

  @Test
  void thisOrganizationMayBeOneThatFightsNobody() {
    assertThat(actors("Phiến quân Taliban nổ súng. Tổ chức Ân xá Quốc tế ra báo cáo. Tổ chức này lên án vụ việc."))
        .contains("Tổ chức này = AMNESTY");
    assertThat(actors("Tổ chức Ân xá Quốc tế ra báo cáo về Hamas. Tổ chức này nổ súng.")).contains("Tổ chức này = HAMAS");
  }

  @Test
  void peopleWhoFledAreOfTheLandTheyLeft() {
    assertThat(actors("Giao tranh nổ ra ở Colombia. Hơn 11.000 người phải chạy sang Venezuela.")).contains("Hơn 11.000 người = COL.CIV");
  }

  @Test
  void whoIsSentIsOfTheSide() {
    assertThat(actors("Cảnh sát Haiti kêu cứu. Kenya điều 1.000 cảnh sát tới giúp.")).contains("1.000 cảnh sát = KEN.POL");
    assertThat(actors("Quân Pol Pot bỏ chạy. Trung Quốc huy động 60 vạn quân đánh sang.")).contains("60 vạn quân = CHN.MIL");
    assertThat(actors("Quân đội Philippines cho biết con tin phải đưa những tay súng bị thương đi. Nhóm Maute im lặng."))
        .contains("những tay súng = MAUTE");
  }

  @Test
  void theArmyOfThePlaceIsNotOfTheHelper() {
    assertThat(actors("Ở Mozambique, binh sĩ Rwanda và quân đội sở tại giành lại cảng.")).contains("quân đội sở tại = MOZ.MIL");
  }

  @Test
  void aCountryAfterAPrepositionOfPlaceIsNoActor() {
    assertThat(actors("Giao tranh nổ ra tại Syria và ở miền bắc Iraq.")).isEmpty();
  }

  @Test
  void aCountryAfterItsTownIsNoActor() {
    assertThat(actors("Bom rơi xuống Raqqa, Syria.")).isEmpty();
  }

  @Test
  void aNewspaperIsNoActorThoughACapitalStandsInItsName() {
    assertThat(actors("Washington Post đưa tin.")).isEmpty();
  }

  @Test
  void wordsWithACountryInsideAreNoActors() {
    assertThat(actors("Anh em họ tôn trọng pháp luật và có ý kiến.")).noneMatch(m -> m.contains("GBR"));
  }

  @Test
  void thisGroupIsTheGroupToldOfBefore() {
    assertThat(actors("Quân đội Philippines bao vây nhóm Maute. Nhóm này cố thủ."))
        .contains("Nhóm này = MAUTE");
  }

  @Test
  void thisCountryIsTheSubjectBefore() {
    assertThat(actors("Triều Tiên phóng tên lửa về phía Nhật Bản. Quân đội nước này tuyên bố thành công."))
        .contains("Quân đội nước này = PRK.MIL");
  }

  @Test
  void heIsThePersonNamedLast() {
    assertThat(actors("Tổng thống Vladimir Putin gặp đồng minh. Ông cảnh báo NATO."))
        .contains("Ông = RUS.GOV", "NATO = NATO");
  }

  @Test
  void aShortNameLinksBackToTheFullOne() {
    assertThat(actors("Thứ trưởng Ngoại giao Nga Ivan Petrovsky lên tiếng. Ông Petrovsky bác bỏ tin này."))
        .contains("Thứ trưởng Ngoại giao Nga Ivan Petrovsky = RUS.GOV", "Ông Petrovsky = RUS.GOV");
  }

  @Test
  void aSpokesmanNamedBeforeHisOfficeIsTold() {
    assertThat(actors("Jan Kowalsky, người phát ngôn quân đội Ba Lan, lên tiếng."))
        .containsExactly("Jan Kowalsky = POL.MIL", "người phát ngôn quân đội Ba Lan = POL.MIL");
  }

  @Test
  void aNameMeansTheActorOfTheCountryThatTheArticleIsAbout() {
    assertThat(actors("RSF tấn công El Fasher, Sudan.")).contains("RSF = RSF");
    assertThat(actors("Người Kurd ở miền bắc Iraq phản công.")).containsExactly("Người Kurd = PESHMERGA");
    assertThat(actors("Người Kurd ở miền bắc Syria phản công.")).containsExactly("Người Kurd = SDF");
  }

  @Test
  void spellingsWithHyphenOrSpaceAreOneName() {
    assertThat(actors("Al Nusra và al-Nusra.")).containsExactly("Al Nusra = HTS", "al-Nusra = HTS");
  }

  @Test
  void segmentedTextGivesTheSameActors() {
    assertThat(actors("Quân_đội Syria đẩy lùi phiến_quân IS ."))
        .containsExactly("Quân_đội Syria = SYR.MIL", "phiến_quân IS = IS");
  }

  @Test
  void mentionsAreInReadingOrderAndDoNotOverlap() {
    String text = "Quân đội Syria và lực lượng đồng minh diệt 30 tay súng IS, phá 2 xe tăng của nhóm này.";
    int end = 0;
    for (ActorMention mention : Actors.RECOGNIZER.recognize(Actors.article(text, DAY))) {
      assertThat(mention.quote().span().start()).isGreaterThanOrEqualTo(end);
      end = mention.quote().span().end();
    }
    assertThat(end).isPositive();
  }

  @Test
  void aBackerIsAnActorOfHisOwn() {
    assertThat(actors("Ở Syria, các lực lượng vũ trang do Mỹ hậu thuẫn tiến vào làng."))
        .anyMatch(a -> a.startsWith("các lực lượng vũ trang = ")).contains("Mỹ = USA");
  }

  @Test
  void aForceAgainstAGroupIsOneActorAndTheGroupNone() {
    assertThat(actors("Lực lượng chống IS do Mỹ hậu thuẫn tiến vào làng."))
        .anyMatch(a -> a.startsWith("Lực lượng chống IS = ")).noneMatch(a -> a.startsWith("IS")).contains("Mỹ = USA");
  }

  @Test
  void aPeopleIsThatOfTheCountryToldBehindIt() {
    String text = "Syria, Syria và Syria. Các nhà lãnh đạo người Kurd ở Iraq gặp ông Carter. Người Kurd ở Syria phản đối.";
    assertThat(actors(text)).contains("Các nhà lãnh đạo người Kurd = KRG", "Người Kurd = SDF");
  }

  @Test
  void aCoalitionOfAStateIsItsArmy() {
    assertThat(actors("Liên quân Syria tiến vào Idlib.")).containsExactly("Liên quân Syria = SYR.MIL");
    assertThat(actors("Liên quân Mỹ không kích Raqqa ở Syria.")).containsExactly("Liên quân Mỹ = COALITION");
  }

  @Test
  void justNowIsNoPartOfAnActor() {
    assertThat(actors("Quân đội Chad mới đây rút lui. Thủ tướng Nhật Bản Karl Mustermann mới đây lên tiếng."))
        .containsExactly("Quân đội Chad = TCD.MIL", "Thủ tướng Nhật Bản Karl Mustermann = JPN.GOV");
  }

  @Test
  void aGuestsHostIsTheOneWhoIsNamedNext() {
    assertThat(actors("Ngoại trưởng Mỹ gặp Thủ tướng nước chủ nhà Haider al-Abadi."))
        .containsExactly("Ngoại trưởng Mỹ = USA.GOV", "Thủ tướng nước chủ nhà Haider al-Abadi = IRQ.GOV");
  }

  @Test
  void aWordThatBoundsANumberIsPartOfAPhraseOnlyBeforeANumber() {
    assertThat(Actors.told("Vụ nổ xảy ra gần đại sứ quán Đức, trên tàu chiến Mỹ.", "2021-05-20"))
        .containsExactly("đại sứ quán Đức = DEU.GOV", "tàu chiến Mỹ = USA.MIL");
    assertThat(Actors.told("Gần 20 binh sĩ Mali và hơn chục cảnh sát Niger bị thương.", "2021-05-20"))
        .containsExactly("Gần 20 binh sĩ Mali = MLI.MIL", "hơn chục cảnh sát Niger = NER.POL");
  }

  @Test
  void lettersInBracketsNameAGroupWhateverLandItsNameHolds() {
    assertThat(Actors.told("Lực lượng Nga (Wagner) chiếm nhà máy muối.", "2023-02-20")).containsExactly("Lực lượng Nga (Wagner) = WAGNER");
    assertThat(Actors.told("Quân đội Sudan (SAF) rút lui.", "2023-06-20")).containsExactly("Quân đội Sudan (SAF) = SDN.MIL");
  }

  @Test
  void aDirectionIsNoSide() {
    assertThat(Actors.told("Họ tiến về phía Pokrovsk. Về phía Nga, Moskva bác bỏ.", "2024-09-20"))
        .contains("phía Nga = RUS", "Moskva = RUS.GOV").noneMatch(told -> told.startsWith("phía Pokrovsk"));
  }

  @Test
  void aBodyThatHelpsIsNoGovernmentAndNoArmedGroup() {
    assertThat(Actors.told("Các tổ chức phi chính phủ lo ngại. Tổ chức Di cư Quốc tế lên tiếng. Phiến quân tràn vào Fizi.", "2017-09-20"))
        .contains("Các tổ chức phi chính phủ = UNKNOWN", "Tổ chức Di cư Quốc tế = IOM")
        .noneMatch(told -> told.startsWith("Phiến quân") && told.endsWith("IOM"));
  }

  @Test
  void anAttackOnLandIsNoMinistrys() {
    assertThat(Actors.told("Họ chờ một cuộc tiến công trên bộ của Eritrea.", "2024-02-20")).contains("Eritrea = ERI")
        .noneMatch(told -> told.startsWith("bộ"));
  }

  @Test
  void partiesThatProtectAreNoGuards() {
    assertThat(actors("Mali và Niger giao tranh. Liên Hợp Quốc kêu gọi các bên bảo vệ dân thường.")).contains("dân thường = NER.CIV")
        .noneMatch(told -> told.contains("bảo vệ"));
  }

  @Test
  void aBodyIsToldWithTheCountryWhereItIsAtHome() {
    assertThat(actors("Hội Chữ thập đỏ Ukraine cứu 20 người.")).contains("Hội Chữ thập đỏ Ukraine = ICRC").doesNotContain("Ukraine = UKR");
  }

  @Test
  void aBreakawayLandStandsForItsOwnSideBehindAHeadAndIsAPlaceElsewhere() {
    assertThat(Actors.told("Tổng thống Nam Ossetia Eduard Kokoity lên tiếng. Xe tăng Nga vào Nam Ossetia, Gruzia.", "2008-08-10"))
        .contains("Tổng thống Nam Ossetia Eduard Kokoity = SOUTHOSSETIA").doesNotContain("Nam Ossetia = SOUTHOSSETIA");
  }

  @Test
  void aSpokesmanOfRebelsIsNoOfficerWhateverHeBecameLater() {
    assertThat(Actors.told("Phát ngôn viên phe nổi dậy Lul Ruai Koang phủ nhận.", "2014-04-20"))
        .noneMatch(told -> told.endsWith("SSD.MIL"));
  }

  @Test
  void aCoalitionIsThatOfTheWarTold() {
    assertThat(Actors.told("Liên quân không kích Brega ở Libya.", "2011-03-20")).contains("Liên quân = NATO");
    assertThat(Actors.told("Liên quân không kích Raqqa ở Syria.", "2017-03-20")).contains("Liên quân = COALITION");
  }

  @Test
  void anUnarmedOppositionIsNotTheRebelsToldOfNext() {
    assertThat(Actors.told("Lãnh đạo đối lập Maria Corina Machado lên tiếng. Phiến quân tấn công một đồn cảnh sát ở Apure, Venezuela.", "2025-03-20"))
        .contains("Phiến quân = VEN.REB");
  }

  @Test
  void aJuntaIsThatOfTheCountryTold() {
    assertThat(Actors.told("ECOWAS cấm vận tập đoàn quân sự ở Mali.", "2012-04-20")).contains("tập đoàn quân sự = MLI.MIL");
    assertThat(Actors.told("Giao tranh ở Lashio, Myanmar. Chính quyền quân sự im lặng.", "2024-04-20")).contains("Chính quyền quân sự = MMR.MIL");
  }
}
