package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.Road;
import org.junit.jupiter.api.Test;

/// Places that change hands: who has them then, who had them, and which they are.
class HandsTest {
  private static final Road ROAD = Road.load();

  private static List<Claim> claims(String text) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2025-02-17"), PublicationDate.Basis.GIVEN), Optional.empty(), Optional.empty(), text, List.of());
    List<Claim> claims = ROAD.claims(article);
    assertThat(claims).allSatisfy(claim -> {
      assertThat(claim.trigger().quote().span().of(text)).isEqualTo(claim.trigger().quote().text());
      assertThat(claim.agent()).allSatisfy(a -> assertThat(a.quote().span().of(text)).isEqualTo(a.quote().text()));
      assertThat(claim.place()).allSatisfy(p -> assertThat(p.quote().span().of(text)).isEqualTo(p.quote().text()));
    });
    return claims;
  }

  private static Claim claim(String text, String trigger, ClaimType type) {
    return claims(text).stream().filter(c -> c.type() == type && c.trigger().quote().text().equals(trigger)).findFirst().orElseThrow();
  }

  private static List<String> words(List<ActorMention> actors) {
    return actors.stream().map(a -> a.quote().text()).toList();
  }

  private static List<String> places(Claim claim) {
    return claim.place().stream().map(p -> p.quote().text()).toList();
  }

  @Test
  void whoDoesItTogetherStandsInReadingOrder() {
    String pair = " và lực lượng Hezbollah đã giành quyền kiểm soát thị trấn Khan Touman từ tay IS.";
    assertThat(words(claim("Ngày 12/5, quân đội Syria" + pair, "giành quyền kiểm soát", ClaimType.SEIZE).agent()))
        .containsExactly("quân đội Syria", "lực lượng Hezbollah");
    assertThat(words(claim("Ngày 12/5, dân quân Iraq" + pair, "giành quyền kiểm soát", ClaimType.SEIZE).agent()))
        .containsExactly("dân quân Iraq", "lực lượng Hezbollah");
  }

  @Test
  void whoStandsRightBeforeAVerbOfTakingTakes() {
    Claim claim = claim("IS chiếm Palmyra lần đầu tháng 5/2015. Quân đội Syria đẩy lùi nhóm này, nhưng đến ngày 11/12/2016, IS lại tràn vào thành phố "
        + "trong lúc quân chính phủ dồn lực lượng cho mặt trận Aleppo. Hãng Amaq ngày 11/12/2016 tuyên bố IS làm chủ toàn bộ Palmyra.",
        "làm chủ", ClaimType.SEIZE);
    assertThat(words(claim.agent())).containsExactly("IS");
    assertThat(claim.patient()).isEmpty();
  }

  @Test
  void whoMassesForcesForAFrontLeavesNoTown() {
    assertThat(claims("Ngày 11/12/2016, IS lại tràn vào Palmyra trong lúc quân chính phủ dồn lực lượng cho mặt trận Aleppo."))
        .extracting(Claim::type).contains(ClaimType.DEPLOY).doesNotContain(ClaimType.WITHDRAW);
  }

  @Test
  void whoseHandAPlaceFallsIntoTakesIt() {
    Claim claim = claim("Singapore rơi vào tay quân Nhật ngày 15/2/1942.", "rơi vào tay", ClaimType.SEIZE);
    assertThat(words(claim.agent())).containsExactly("quân Nhật");
    assertThat(claim.patient()).isEmpty();
    assertThat(places(claim)).containsExactly("Singapore");
  }

  @Test
  void whoLosesAPlaceIntoAnothersHandIsThePatient() {
    Claim claim = claim("Quân đội Myanmar để mất thị trấn Myawaddy vào tay phiến quân Karen hôm 11/4.", "để mất", ClaimType.SEIZE);
    assertThat(words(claim.agent())).containsExactly("phiến quân Karen");
    assertThat(words(claim.patient())).containsExactly("Quân đội Myanmar");
  }

  @Test
  void fromWhoseHandAPlaceIsTakenLosesIt() {
    Claim claim = claim("Năm 2007, Hamas giành quyền kiểm soát Dải Gaza từ tay Fatah.", "giành quyền kiểm soát", ClaimType.SEIZE);
    assertThat(words(claim.agent())).containsExactly("Hamas");
    assertThat(words(claim.patient())).containsExactly("Fatah");
  }

  @Test
  void beforeWhomATownFallsTakesIt() {
    Claim claim = claim("Bình Nhưỡng thất thủ trước quân Liên hợp quốc ngày 19/10/1950.", "thất thủ", ClaimType.SEIZE);
    assertThat(words(claim.agent())).containsExactly("quân Liên hợp quốc");
    assertThat(places(claim)).containsExactly("Bình Nhưỡng");
  }

  @Test
  void theSubjectOfAVerbOfFallingFalls() {
    assertThat(places(claim("Taliban chiếm Ghazni và Herat, hôm sau tới lượt Kandahar và Lashkar Gah thất thủ.", "thất thủ", ClaimType.SEIZE)))
        .containsExactlyInAnyOrder("Kandahar", "Lashkar Gah");
    assertThat(places(claim("Mazar-i-Sharif đã đầu hàng. Jalalabad cũng lọt vào tay Taliban sáng 15/8.", "lọt vào tay", ClaimType.SEIZE)))
        .containsExactly("Jalalabad");
  }

  @Test
  void whoIsBeatenInATownStandsBeforeTheVerb() {
    Claim claim = claim("Mặc dù IS thất thủ ở Mosul, nhóm này vẫn còn mạnh.", "thất thủ", ClaimType.SEIZE);
    assertThat(words(claim.patient())).containsExactly("IS");
    assertThat(places(claim)).containsExactly("Mosul");
  }

  @Test
  void aTownThatChangesHandsTellsNotWhoTakesIt() {
    Claim claim = claim("Phiến quân M23 tiến về phía nam. Thị trấn Sake đã đổi chủ hôm 23/1.", "đổi chủ", ClaimType.SEIZE);
    assertThat(claim.agent()).isEmpty();
    assertThat(places(claim)).containsExactly("Thị trấn Sake");
  }

  @Test
  void whatIsInSomebodysHandsStillIsHeld() {
    Claim claim = claim("Thành phố Babanusa vẫn trong tay quân đội Sudan.", "trong tay", ClaimType.HOLD);
    assertThat(words(claim.agent())).containsExactly("quân đội Sudan");
    assertThat(places(claim)).containsExactly("Thành phố Babanusa");
  }

  @Test
  void whatIsTakenInThePassiveStandsBefore() {
    assertThat(places(claim("Huế được giải phóng ngày 26/3, Đà Nẵng ngày 29/3.", "giải phóng", ClaimType.SEIZE))).containsExactly("Huế");
  }

  @Test
  void theObjectOfATakingIsThePlaceWithItsList() {
    assertThat(places(claim("Quân Nga đã làm chủ căn cứ Senaki ở miền tây Gruzia.", "làm chủ", ClaimType.SEIZE)))
        .containsExactly("căn cứ Senaki");
    assertThat(places(claim("Quân đội Myanmar rút khỏi Namtu và Namhsan.", "rút khỏi", ClaimType.WITHDRAW)))
        .containsExactlyInAnyOrder("Namtu", "Namhsan");
  }
}
