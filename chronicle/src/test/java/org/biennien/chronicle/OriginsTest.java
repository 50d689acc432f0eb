package org.biennien.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final Report VNEXPRESS =
      new Report("a", Optional.of("vnexpress.net"), PublicationDate.UNKNOWN, "outlet:vnexpressnet");
  private static final Report NOBODY = new Report("b", Optional.empty(), PublicationDate.UNKNOWN,
      "article:b");
  private final Origins origins = new Origins(Alliances.load());

  private List<Origin> of(Report report, ClaimFixture claim) {
    return origins.of(new Testimony(claim.make(), report));
  }

  @Test
  void whereNobodyIsNamedTheOutletSpeaks() {
    assertThat(of(VNEXPRESS, claim("a", 0, "seize").by("IS").at("Palmyra"))).singleElement()
        .satisfies(origin -> {
      assertThat(origin.key()).isEqualTo("outlet:vnexpressnet");
      assertThat(origin.name()).contains("vnexpress.net");
      assertThat(origin.ownVoice()).isTrue();
      assertThat(origin.party()).isFalse();
    });
    assertThat(of(NOBODY, claim("b", 0, "seize").by("IS").at("Palmyra")).getFirst().unknownOutlet()).isTrue();
  }

  @Test
  void aMouthpieceRelaysItsCampAndAnOfficerOnTheSpotConfirms() {
    List<Origin> found = of(VNEXPRESS, claim("a", 0, "seize").by("IS").at("Palmyra")
        .says("IS party XXXX-12-11")
        .says("AMAQ party XXXX-12-11").says("- unnamed").says("Al-Masdar_News media"));
    assertThat(found).extracting(Origin::key).containsExactly("party:IS", "unnamed:almasdarnews");
    assertThat(found).extracting(Origin::relays).containsExactly(List.of("AMAQ"), List.of("Al-Masdar News"));
    assertThat(found.getFirst().party()).isTrue();
    assertThat(found.getFirst().selfServing()).isTrue();
    assertThat(found.getFirst().spoke()).contains(Edtf.parse("XXXX-12-11"));
    assertThat(found.getLast().party()).isFalse();
    assertThat(Origin.independent(found)).isEqualTo(2);
  }

  @Test
  void aPartyThatTellsItsEnemysSuccessIsAPartyButDoesNotServeItself() {
    Origin origin = of(VNEXPRESS, claim("a", 0, "seize").by("IS").against("SYR.MIL").at("Palmyra")
        .says("SYR.GOV party")).getFirst();
    assertThat(origin.party()).isTrue();
    assertThat(origin.selfServing()).isFalse();
  }

  @Test
  void echoesAndUnknownOutletsAddNothing() {
    Origin sohr = of(VNEXPRESS, claim("a", 0, "hold").by("IS").at("Maskanah").says("SOHR monitor"))
        .getFirst();
    Origin echo = of(NOBODY, claim("b", 0, "hold").by("IS").at("Maskanah").says("SOHR monitor")
        .says("AFP media"))
        .getFirst();
    Origin nobody = of(NOBODY, claim("b", 0, "hold").by("IS").at("Maskanah")).getFirst();
    assertThat(Origin.independent(List.of(sohr, echo))).isEqualTo(1);
    assertThat(Origin.independent(List.of(sohr, nobody))).isEqualTo(1);
    assertThat(Origin.independent(List.of(nobody))).isEqualTo(1);
    assertThat(Origin.independent(List.of())).isZero();
  }
}
