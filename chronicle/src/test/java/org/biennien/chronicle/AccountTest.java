package org.biennien.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static Testimony told(String article, String outlet, String published, ClaimFixture claim) {
    return new Testimony(claim.make(), new Report(article, Optional.of(outlet), published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN), "outlet:" + FoldedName.of(outlet)));
  }

  private static List<String> accounts(Testimony... told) {
    var sorted = Stream.of(told).sorted(java.util.Comparator.comparing(t -> t.claim().id())).toList();
    return Account.of(new Event("ev-0", sorted, List.of()), new Origins(Alliances.load())).stream()
        .map(account -> account.origin().key() + " " + ids(account.told()) + " " + ids(account.echoes())).toList();
  }

  private static List<String> ids(List<Testimony> told) {
    return told.stream().map(testimony -> testimony.claim().id()).toList();
  }

  @Test
  void whoRepeatsASourceStandsUnderTheArticleThatHadItFirst() {
    assertThat(accounts(
        told("a", "Báo Sông Hồng", "2017-12-12", claim("a", 0, "seize").by("IS").at("Palmyra").says("IS party")),
        told("b", "Tin Chiều", "2017-12-11", claim("b", 0, "seize").by("IS").at("Palmyra").says("IS party").says("AMAQ party")),
        told("c", "Báo Biển", "2017-12-11", claim("c", 0, "seize").by("IS").at("Palmyra")),
        told("d", "Báo Rừng", "", claim("d", 0, "seize").by("IS").at("Palmyra").says("IS party"))))
        .containsExactly("party:IS [b#0-seize] [a#0-seize, d#0-seize]", "outlet:baobien [c#0-seize] []");
  }

  @Test
  void anArticleOfAnOutletThatNobodyKnowsStandsLastThoughItCameFirst() {
    var unsigned = new Testimony(claim("a", 0, "seize").by("IS").at("Palmyra").make(), new Report("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2017-12-10"), PublicationDate.Basis.GIVEN), "article:a"));
    assertThat(accounts(unsigned,
        told("b", "Tin Chiều", "2017-12-11", claim("b", 0, "seize").by("IS").at("Palmyra").says("SOHR monitor"))))
        .containsExactly("source:sohr [b#0-seize] []", "article:a [a#0-seize] []");
  }

  @Test
  void whatOneArticleTellsTwiceIsNoEcho() {
    assertThat(accounts(
        told("a", "Tin Chiều", "2017-12-11", claim("a", 0, "seize").by("IS").at("Palmyra")),
        told("a", "Tin Chiều", "2017-12-11", claim("a", 9, "attack").by("IS").at("Palmyra"))))
        .containsExactly("outlet:tinchieu [a#0-seize, a#9-attack] []");
  }

  @Test
  void aClaimThatASecondSourceConfirmsStandsWithBoth() {
    assertThat(accounts(told("a", "Tin Chiều", "2017-12-11",
        claim("a", 0, "seize").by("IS").at("Palmyra").says("IS party").says("SOHR monitor"))))
        .containsExactly("party:IS [a#0-seize] []", "source:sohr [a#0-seize] []");
  }
}
