package org.biennien.chronicle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.ClaimFixture.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.ClaimFixture;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Report;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;

class PostingRulesTest {
  private final PostingRules rules = new PostingRules(Alliances.load());

  private static Report report(String published) {
    return new Report("a", Optional.of("báo"), published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN), "outlet:bao");
  }

  private Postings post(String published, ClaimFixture... claims) {
    List<Claim> made = List.of(claims).stream().map(ClaimFixture::make).toList();
    return rules.post(report(published), made);
  }

  @Test
  void whatIsPlannedDeniedOrWithoutPlaceOrHolderPostsNothingAndSaysWhy() {
    Postings postings = post("2024-01-01",
        claim("a", 0, "seize").by("IS").at("Palmyra").status("planned"),
        claim("a", 5, "hold").by("IS").at("Palmyra").status("denied"),
        claim("a", 10, "hold").by("IS"),
        claim("a", 15, "withdraw").by("SYR.CIV").at("Palmyra"),
        claim("a", 20, "attack").by("IS").at("Palmyra"));
    assertThat(postings.posted()).isEmpty();
    assertThat(postings.refused()).extracting(Postings.Refusal::reason).containsExactly(
        "status planned: only what is said to be so posts", "status denied: only what is said to be so posts",
        "no place is told", "nobody is told who could hold the place");
  }

  @Test
  void onlyTheSayingIsDatedMeansByThatDay() {
    Posting posting = post("2017-11", claim("a", 0, "seize").by("SYR.MIL").at("Albu Kamal")
        .says("SYR.MIL party 2017-11-08")).posted().getFirst();
    assertThat(posting.valid()).isEqualTo(ValidTime.of(Edtf.parse("../2017-11-08"),
        ValidTime.Basis.REPORTED));
    assertThat(posting.reported().value()).contains(Edtf.parse("2017-11-08"));
    assertThat(posting.id()).isEqualTo("a#0-seize@name:albukamal/gain/0");
  }

  @Test
  void anUndatedStateIsAsOfPublicationAndAnUndatedChangeByPublication() {
    List<Posting> posted = post("2017-05-16", claim("a", 0, "hold").by("IS").at("Mosul"),
        claim("a", 5, "seize").by("IRQ.MIL").at("Old Mosul")).posted();
    assertThat(posted).extracting(p -> p.valid().value().orElseThrow().toString())
        .containsExactly("2017-05-16", "../2017-05-16");
    assertThat(posted).extracting(p -> p.valid().basis()).containsOnly(ValidTime.Basis.PUBLICATION);
  }

  @Test
  void anotherMentionOfTheEventLendsItsDate() {
    List<Posting> posted = post("2017-06-21", claim("a", 0, "seize").by("MAUTE").at("Marawi").group(1),
        claim("a", 5, "seize").by("MAUTE").at("Marawi").on("2017-05-23").group(1)).posted();
    assertThat(posted.getFirst().valid()).isEqualTo(ValidTime.of(Edtf.parse("2017-05-23"),
        ValidTime.Basis.EVENT));
  }

  @Test
  void aStrongholdThatFallsInTheSameArticleWasHeldBefore() {
    Posting hold = post("2017-06-04", claim("a", 0, "seize").by("SYR.MIL").at("Maskanah").on("2017-06-03"),
        claim("a", 5, "hold").by("IS").at("Maskanah")).posted().getLast();
    assertThat(hold.valid()).isEqualTo(ValidTime.of(Edtf.parse("../2017-06-02"), ValidTime.Basis.BEFORE));
    assertThat(hold.reason()).hasToString("held_by before a#0-seize").isEqualTo(PostingReason.read("held_by before a#0-seize"));
  }

  @Test
  void withoutAnyDateTheTimeIsUnknownAndOffTheCalendar() {
    Posting posting = post("", claim("a", 0, "hold").by("IS").at("Raqqa")).posted().getFirst();
    assertThat(posting.valid()).isEqualTo(ValidTime.UNKNOWN);
    assertThat(posting.valid().onCalendar()).isFalse();
    assertThat(posting.reported()).isEqualTo(ReportedTime.UNKNOWN);
    assertThat(posting.reported().by(LocalDate.of(2030, 1, 1))).isEqualTo(Knowledge.UNDATED);
  }

  @Test
  void aWholeToldInOneBreathWithItsPartIsMeantInPart() {
    List<Posting> posted = post("2016-12-12", claim("a", 0, "seize").by("IS")
        .at(place("Al-Amiriyah, Palmyra"), place("Palmyra"), place("Palmyra"))).posted();
    assertThat(posted).extracting(p -> p.place().name() + p.extent().map(Extent::label).orElse(""))
        .containsExactly("Al-Amiriyah, Palmyra", "Palmyrapartial");
  }

  @Test
  void aPartIsShownUnderTheWholeAndNeverInherited() {
    var ledger = new ControlLedger();
    ledger.append(post("2016-12-12", claim("a", 0, "seize").by("IS").at("Al-Amiriyah, Palmyra"),
        claim("a", 5, "hold").by("SYR.MIL").at("Palmyra")).posted());
    PlaceLedger palmyra = ledger.place(PlaceKey.ofName("Palmyra")).orElseThrow();
    assertThat(palmyra.parts()).containsExactly(place("Al-Amiriyah, Palmyra"));
    assertThat(palmyra.last()).isInstanceOfSatisfying(Control.Held.class,
        held -> assertThat(held.by()).hasToString("SYR"));
  }

  @Test
  void aTransferTakesFromOneAndGivesToTheOther() {
    assertThat(post("2020-01-01", claim("a", 0, "transfer").by("SDF").against("SYR.MIL").at("Kobani"))
        .posted())
        .extracting(p -> p.effect() + " " + p.side()).containsExactly("LOSE SDF", "GAIN SYR");
  }

  @Test
  void whoHeldAPlaceUntilAYearGoneByHasLostItThen() {
    List<Posting> posted = post("2024-06-21", claim("a", 0, "hold").by("ISR").at("Bint Jbeil").on("1985/2000")).posted();
    assertThat(posted).extracting(p -> p.effect() + " " + p.valid().value().orElseThrow())
        .containsExactly("HOLD 1985/2000", "LOSE 2000");
    assertThat(post("2024-06-21", claim("a", 0, "hold").by("ISR").at("Bint Jbeil").on("1985/2024-06-21")).posted())
        .extracting(Posting::effect).containsExactly(Effect.HOLD);
  }

  @Test
  void whoLeftOnADayHadComeBeforeIt() {
    List<Posting> posted = post("2022-04-05",
        claim("a", 0, "seize").by("RUS.MIL").at("Bucha").on("2022-02-24/2022-03~"),
        claim("a", 5, "withdraw").by("RUS.MIL").at("Bucha").on("2022-03-30")).posted();
    assertThat(posted.getFirst().valid()).isEqualTo(ValidTime.of(Edtf.parse("2022-02-24/2022-03-29"),
        ValidTime.Basis.BEFORE));
    assertThat(posted.getLast().valid().basis()).isEqualTo(ValidTime.Basis.TOLD);
  }

  @Test
  void howFarARingIsClosedSaysNothingOfHowMuchThoseInsideHave() {
    assertThat(post("2017-05-14", claim("a", 0, "besiege").by("SYR.MIL").against("SYR.REB").at("Qaboun")
        .extent("partial")).posted()).extracting(p -> p.effect() + p.extent().map(Extent::label).orElse(""))
        .containsExactly("BESIEGEpartial", "HOLD");
  }

  @Test
  void aRiverIsNotHeldAndTheTownOnItIs() {
    Postings postings = post("2017-10-01",
        claim("a", 0, "seize").by("SDF").at(place("Euphrates").of(PlaceKind.RIVER)),
        claim("a", 5, "seize").by("SDF").at(place("Euphrates").of(PlaceKind.RIVER), place("Tabqa").of(PlaceKind.TOWN)));
    assertThat(postings.refused()).extracting(Postings.Refusal::reason)
        .containsExactly("a river is not held; what lies along it has ledgers of its own");
    assertThat(postings.posted()).extracting(p -> p.place().name()).containsExactly("Tabqa");
  }

  @Test
  void twoSidesInOneProvinceContradictEachOtherOnlyWhereOneHasAllOfIt() {
    Place province = place("Deir ez-Zor Governorate").of(PlaceKind.PROVINCE);
    assertThat(stateOf(province, "")).isInstanceOf(Control.Contested.class);
    assertThat(stateOf(province, "complete")).isInstanceOf(Control.Disputed.class);
    assertThat(stateOf(place("Deir ez-Zor Governorate"), "")).isInstanceOf(Control.Disputed.class);
  }

  /// The army has the place by its word, and two days later IS by an outlet's.
  private Control stateOf(Place where, String extent) {
    ClaimFixture army = claim("a", 0, "hold").by("SYR.MIL").at(where).on("2017-06-01").says("SYR.MIL party");
    ClaimFixture is = claim("a", 5, "hold").by("IS").at(where).on("2017-06-03");
    var ledger = new ControlLedger();
    ledger.append(post("2017-06-04", extent.isEmpty() ? army : army.extent(extent), is).posted());
    return ledger.place(PlaceKey.of(where)).orElseThrow().last();
  }

  @Test
  void aCoarseReportIsPerhapsKnownInBetween() {
    var reported = new ReportedTime(Optional.of(Edtf.parse("2017-11")), ReportedTime.Basis.PUBLICATION);
    assertThat(reported.by(LocalDate.of(2017, 10, 31))).isEqualTo(Knowledge.NOT_YET);
    assertThat(reported.by(LocalDate.of(2017, 11, 12))).isEqualTo(Knowledge.PERHAPS);
    assertThat(reported.by(LocalDate.of(2017, 11, 30))).isEqualTo(Knowledge.KNOWN);
  }

  @Test
  void aPostingOnceWrittenIsNeverChanged() {
    var ledger = new ControlLedger();
    ledger.append(post("2017-01-01", claim("a", 0, "hold").by("IS").at("Raqqa")).posted());
    List<Posting> other = post("2018-01-01", claim("a", 0, "hold").by("IS").at("Raqqa")).posted();
    assertThatThrownBy(() -> ledger.append(other)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a#0-hold@name:raqqa/hold/0");
  }
}
