package org.biennien.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.PublicationDate;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/// Whole sentences in the style of the press, from text to claim.
class ClaimExtractorTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Stage<AnnotatedArticle, List<Claim>> ROAD =
      MentionFinder.load().then(ClaimExtractor.load());

  private static Article article(String text) {
    return new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2017-11-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
  }

  private static List<Claim> claims(String text) {
    List<Claim> claims = ROAD.apply(new AnnotatedArticle(article(text), ANNOTATOR.annotate(text)));
    assertThat(claims).allSatisfy(claim -> {
      assertThat(claim.trigger().quote().span().of(text)).isEqualTo(claim.trigger().quote().text());
      assertThat(claim.agent()).allSatisfy(a ->
          assertThat(a.quote().span().of(text)).isEqualTo(a.quote().text()));
      assertThat(claim.place()).allSatisfy(p ->
          assertThat(p.quote().span().of(text)).isEqualTo(p.quote().text()));
    });
    return claims;
  }

  private static Claim claim(String text, ClaimType type) {
    return claims(text).stream().filter(c -> c.type() == type).findFirst().orElseThrow();
  }

  private static List<String> sides(List<ActorMention> actors) {
    return actors.stream().map(a -> a.actor().side()).toList();
  }

  private static List<String> names(List<PlaceMention> places) {
    return places.stream().map(p -> p.place().name()).toList();
  }

  @Test
  void articlesTogetherGiveTheClaimsOfEachAlone() {
    List<Article> articles = List.of(article("Ngày 12/11, quân đội Syria đã tấn công phiến quân IS ở Albu Kamal."),
        article("Hôm nay trời đẹp."), article("Máy bay Nga ném bom Raqqa. Cuộc tấn công làm 6 người chết."), article(""));
    Road road = Road.load();
    List<List<Claim>> together = road.claims(road.annotate(articles));
    assertThat(together).isEqualTo(articles.stream().map(road::claims).toList());
    assertThat(together.stream().map(List::isEmpty)).containsExactly(false, true, false, true);
  }

  @Test
  void anAttackHasAnAgentAPatientAPlaceAndATime() {
    Claim claim = claim("Ngày 12/11, quân đội Syria đã tấn công phiến quân IS ở Albu Kamal.",
        ClaimType.ATTACK);
    assertThat(sides(claim.agent())).containsExactly("SYR");
    assertThat(sides(claim.patient())).containsExactly("IS");
    assertThat(names(claim.place())).containsExactly("Albu Kamal");
    assertThat(claim.time().orElseThrow().value()).hasToString("2017-11-12");
    assertThat(claim.source()).isEmpty();
  }

  @Test
  void inThePassiveTheDoerFollowsBi() {
    Claim claim = claim("Hai binh sĩ Ukraine bị quân đội Nga bắt giữ gần Bakhmut.", ClaimType.CAPTURE);
    assertThat(sides(claim.agent())).containsExactly("RUS");
    assertThat(sides(claim.patient())).containsExactly("UKR");
  }

  @Test
  void whoAnnouncesItIsTheSource() {
    Claim claim = claim(
        "Bộ Quốc phòng Nga thông báo quân đội Nga đã kiểm soát hoàn toàn thành phố Avdiivka.",
        ClaimType.SEIZE);
    assertThat(sides(claim.agent())).containsExactly("RUS");
    assertThat(names(claim.place())).containsExactly("Avdiivka");
    assertThat(claim.source()).singleElement().satisfies(s ->
        assertThat(s.quote().text()).isEqualTo("Bộ Quốc phòng Nga"));
  }

  @Test
  void theDeadAreCounted() {
    Claim claim = claim("Vụ đánh bom ở Kabul khiến ít nhất 12 người thiệt mạng.", ClaimType.KILL);
    assertThat(claim.count()).singleElement().satisfies(c -> {
      assertThat(c.of()).isEqualTo(CountOf.KILLED);
      assertThat(c.min()).hasValue(12);
      assertThat(c.max()).isEmpty();
    });
    assertThat(names(claim.place())).containsExactly("Kabul");
  }

  @Test
  void everyFieldTellsWhy() {
    Claim claim = claim("Ngày 12/11, quân đội Syria đã tấn công phiến quân IS ở Albu Kamal.",
        ClaimType.ATTACK);
    assertThat(claim.reasons()).extracting(r -> r.field()).contains("agent", "patient", "place", "time");
    assertThat(claim.confidence()).isBetween(0.0, 1.0);
  }

  @Test
  void aTextWithoutEventsHasNoClaims() {
    assertThat(claims("Trời hôm nay đẹp.")).isEmpty();
  }

  @Test
  void rawAndSegmentedTextGiveTheSameClaims() {
    Claim raw = claim("Quân đội Syria đã tấn công phiến quân IS ở Albu Kamal.", ClaimType.ATTACK);
    Claim segmented = claim("Quân_đội Syria đã tấn_công phiến_quân IS ở Albu_Kamal .", ClaimType.ATTACK);
    assertThat(sides(segmented.agent())).isEqualTo(sides(raw.agent()));
    assertThat(sides(segmented.patient())).isEqualTo(sides(raw.patient()));
    assertThat(names(segmented.place())).isEqualTo(names(raw.place()));
  }
}
