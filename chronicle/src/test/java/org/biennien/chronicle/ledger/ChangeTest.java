package org.biennien.chronicle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biennien.chronicle.ClaimFixture.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.ClaimFixture;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Report;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;

/// A town that the army has, that it loses on the 11th and wins back on the 19th.
class ChangeTest {
  private final PlaceLedger town = ledger(
      claim("a", 0, "hold").by("SYR.MIL").at("Albu Kamal").on("2017-11-01"),
      claim("a", 5, "hold").by("SYR.MIL").at("Albu Kamal").on("2017-11-05").says("SOHR monitor"),
      claim("a", 10, "seize").by("IS").at("Albu Kamal").on("2017-11-11"),
      claim("a", 15, "seize").by("TIGER").at("Albu Kamal").on("2017-11-19").extent("complete"));

  private static PlaceLedger ledger(ClaimFixture... claims) {
    List<Claim> made = List.of(claims).stream().map(ClaimFixture::make).toList();
    var report = new Report("a", Optional.of("báo"), PublicationDate.of(Edtf.parse("2017-12-01"),
        PublicationDate.Basis.GIVEN), "outlet:bao");
    var ledger = new ControlLedger();
    ledger.append(new PostingRules(Alliances.load()).post(report, made).posted());
    return ledger.place(PlaceKey.ofName("Albu Kamal")).orElseThrow();
  }

  private Optional<Change> between(int from, int to) {
    return Change.between(town, LocalDate.of(2017, 11, from), LocalDate.of(2017, 11, to));
  }

  @Test
  void whatChangedIsTheStepsAfterTheFirstDayAndUpToTheSecond() {
    Change change = between(10, 11).orElseThrow();
    assertThat(change.steps()).hasSize(1);
    Step step = change.steps().getFirst();
    assertThat(step.handsChanged()).isTrue();
    assertThat(step.since()).isEqualTo(Edtf.parse("2017-11-11"));
    assertThat(step.postings()).extracting(Posting::claimId).containsExactly("a#10-seize");
    assertThat(between(11, 18)).isEmpty();
  }

  @Test
  void aPlaceLostAndWonBackByAnAllyHasTwoSteps() {
    Change change = between(2, 30).orElseThrow();
    assertThat(change.before().alike(change.after())).isFalse();
    assertThat(change.steps()).extracting(step -> step.day().getDayOfMonth()).containsExactly(11, 19);
    assertThat(change.concerns(sides -> sides.includes("SYR"))).isTrue();
    assertThat(change.concerns(sides -> sides.includes("TIGER"))).isTrue();
    assertThat(change.concerns(sides -> sides.includes("SDF"))).isFalse();
  }

  @Test
  void fromWhomItWentIsToldAlsoWhereNobodyHadToldWhoHadIt() {
    PlaceLedger retaken = ledger(claim("a", 0, "seize").by("SYR.MIL").against("IS").at("Albu Kamal").on("2017-11-08"));
    Change change = Change.between(retaken, LocalDate.of(2017, 11, 1), LocalDate.of(2017, 11, 15)).orElseThrow();
    assertThat(change.before()).isInstanceOf(Control.Untold.class);
    assertThat(change.steps().getFirst().losers()).hasToString("[IS]");
    assertThat(between(10, 11).orElseThrow().steps().getFirst().losers()).isEmpty();
  }

  @Test
  void anotherVoiceForTheSameIsNoChange() {
    assertThat(between(2, 6)).isEmpty();
    assertThat(town.states()).hasSize(4);
  }

  @Test
  void theDaysComeInOrder() {
    assertThatThrownBy(() -> between(11, 10)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2017-11-10").hasMessageContaining("2017-11-11");
  }
}
