package org.biennien.chronicle.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.ClaimFixture.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.ClaimFixture;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;

class EventCoreferenceTest {
  private static final Place KABUL = place("Kabul", "gn:1138958", 34.53, 69.17, "AFG");
  private static final Place KABUL_SUBURB = place("Paghman", "gn:1132075", 34.59, 68.95, "AFG");
  private static final Place JALALABAD = place("Jalalabad", "gn:1139715", 34.43, 70.45, "AFG");
  private final EventCoreference coreference = new EventCoreference();

  private static Testimony told(String id, String published, ClaimFixture claim) {
    PublicationDate date = published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN);
    return new Testimony(claim.make(), new Report(id, Optional.empty(), date, "article:" + id));
  }

  private List<String> articles(List<Testimony> told) {
    return coreference.events(told).stream().map(event -> String.join("+", event.articles())).sorted()
        .toList();
  }

  @Test
  void twoReportsOfOneBombingAreOneEventWithItsReasons() {
    List<Event> events = coreference.events(List.of(
        told("a", "2017-02-08", claim("a", 0, "bombing").at(KABUL).on("2017-02-07")),
        told("b", "2017-02-07", claim("b", 0, "attack").at(KABUL).on("2017-02-07").by("TALIBAN"))));
    assertThat(events).singleElement().satisfies(event -> {
      assertThat(event.id()).matches("ev-[0-9a-f]{10}");
      assertThat(event.merges()).singleElement().satisfies(merge -> assertThat(merge.reasons())
          .containsExactly(
          "same family of types [FIGHT] (+1)", "same place Kabul (+2)", "same day 2017-02-07 (+2)"));
    });
  }

  @Test
  void twoVillagesTakenOnThreeDaysRunningAreThreeEvents() {
    assertThat(articles(List.of(
        told("a", "2017-06-04", claim("a", 0, "seize").by("SYR.MIL").at("Đông Aleppo").counts("places", 2,
        2)),
        told("b", "2017-06-05", claim("b", 0, "seize").by("SYR.MIL").at("Đông Aleppo").on("2017-06-05")
            .counts("places", 2, 2)),
        told("c", "2017-06-06", claim("c", 0, "seize").by("SYR.MIL").at("Đông Aleppo").on("2017-06-06")
            .counts("places", 2, 2))))).containsExactly("a", "b", "c");
  }

  @Test
  void insiderAttacksInTwoProvincesAWeekApartStayApart() {
    assertThat(articles(List.of(
        told("a", "2017-06-10", claim("a", 0, "attack").against("USA.MIL").at(JALALABAD).on("2017-06-10")),
        told("b", "2017-06-17", claim("b", 0, "attack").against("USA.MIL").at(KABUL).on("2017-06-17")),
        told("c", "2017-06-17", claim("c", 0, "attack").against("USA.MIL").at(JALALABAD)))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void strikesOnTheGolanOnDifferentDaysStayApart() {
    assertThat(articles(List.of(
        told("a", "2017-06-24", claim("a", 0, "airstrike").by("ISR.MIL").at("Golan").on("2017-06-24")),
        told("b", "2017-06-25", claim("b", 0, "airstrike").by("ISR.MIL").at("Golan").on("2017-06-25")),
        told("c", "2017-06-25", claim("c", 0, "airstrike").by("ISR.MIL").at("Golan").on("2017-06-25")))))
        .containsExactly("a", "b+c");
  }

  @Test
  void aSuburbIsNearEnoughForAnAttackButNotForTheFallOfATown() {
    assertThat(articles(List.of(
        told("a", "2017-02-08", claim("a", 0, "bombing").at(KABUL).on("2017-02-07")),
        told("b", "2017-02-08", claim("b", 0, "bombing").at(KABUL_SUBURB).on("2017-02-07")),
        told("c", "2017-02-08", claim("c", 0, "seize").by("TALIBAN").at(KABUL).on("2017-02-07")),
        told("d", "2017-02-08", claim("d", 0, "seize").by("TALIBAN").at(KABUL_SUBURB).on("2017-02-07")))))
        .containsExactly("a+b", "c", "d");
  }

  @Test
  void anUnknownTimeFitsOnlyItsLike() {
    assertThat(articles(List.of(
        told("a", "", claim("a", 0, "seize").by("IS").at("Palmyra").on("XXXX-12-11")),
        told("b", "", claim("b", 0, "seize").by("IS").at("Palmyra").on("XXXX-12-11")),
        told("c", "2016-12-12", claim("c", 0, "seize").by("IS").at("Palmyra").on("2016-12-11")),
        told("d", "", claim("d", 0, "seize").by("IS").at("Palmyra"))))).containsExactly("a+b", "c", "d");
  }

  @Test
  void aPlanIsNotTheDeedAndTheAttackerNotTheAttacked() {
    assertThat(articles(List.of(
        told("a", "2024-07-01", claim("a", 0, "seize").by("RUS.MIL").at("Vuhledar").status("planned")),
        told("b", "2024-07-01", claim("b", 0, "seize").by("RUS.MIL").at("Vuhledar")),
        told("c", "2024-07-01", claim("c", 0, "seize").by("UKR.MIL").at("Vuhledar")))))
        .containsExactly("a", "b", "c");
  }

  @Test
  void claimsOfOneArticleShareAnEventWhereTheyShareAGroup() {
    assertThat(coreference.events(List.of(
        told("a", "2024-07-01", claim("a", 0, "attack").at(KABUL).group(1)),
        told("a", "2024-07-01", claim("a", 9, "bombing").at(KABUL).group(1)),
        told("a", "2024-07-01", claim("a", 19, "bombing").at(KABUL).group(2))))).extracting(e -> e.claims()
        .size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void aRefusalSaysWhy() {
    List<Happening> two = Happening.of(List.of(
        told("a", "2017-06-24", claim("a", 0, "airstrike").by("ISR.MIL").at("Golan").on("2017-06-24")),
        told("b", "2017-06-25", claim("b", 0, "airstrike").by("ISR.MIL").at("Golan").on("2017-06-25"))));
    assertThat(coreference.compare(two.getFirst(), two.getLast()))
        .isEqualTo(new Comparison.Apart("times 2017-06-24 and 2017-06-25 do not meet"));
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    var random = new Random(7);
    var told = new ArrayList<Testimony>();
    String[] types = {"attack", "bombing", "seize", "kill", "airstrike"};
    String[] sides = {"IS", "TALIBAN", "USA.MIL"};
    Place[] places = {KABUL, KABUL_SUBURB, JALALABAD};
    for (int i = 0; i < 60; i++) {
      String id = "a%02d".formatted(i);
      told.add(told(id, "2017-02-%02d".formatted(1 + random.nextInt(6)), claim(id, 0,
          types[random.nextInt(5)])
          .by(sides[random.nextInt(3)]).at(places[random.nextInt(3)])));
    }
    List<Event> once = coreference.events(told);
    assertThat(once).hasSizeLessThan(60);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertThat(coreference.events(told)).isEqualTo(once);
    }
  }

  @Test
  void whatCanBeOneSharesAKey() {
    var random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      double north = -55 + random.nextDouble() * 110;
      double east = -170 + random.nextDouble() * 340;
      Place p = place("P", "gn:1", north, east, "AFG");
      Place q = place("Q", "gn:2", north + (random.nextDouble() - 0.5) * 0.3,
          east + (random.nextDouble() - 0.5) * 0.5, "AFG");
      if (p.coordinates().orElseThrow().kilometresTo(q.coordinates().orElseThrow()) <= 25) {
        var keys = new TreeSet<>(Blocks.of(Happening.of(List.of(
            told("a", "2017-02-08", claim("a", 0, "attack").at(p)))).getFirst()));
        keys.retainAll(Blocks.of(Happening.of(List.of(
            told("b", "2017-02-08", claim("b", 0, "attack").at(q)))).getFirst()));
        assertThat(keys).as("%s and %s", p, q).isNotEmpty();
      }
    }
  }

  @Test
  void aGrownTollContradictsNothingButTwoTollsOfOneDayDo() {
    List<Testimony> told = List.of(
        told("a", "2017-02-07", claim("a", 0, "kill").at(KABUL).on("2017-02-07").counts("killed", 12, 12)),
        told("b", "2017-02-08", claim("b", 0, "kill").at(KABUL).on("2017-02-07").counts("killed", 20, 20)),
        told("c", "2017-02-08", claim("c", 0, "kill").at(KABUL).on("2017-02-07").counts("killed", 41, 41)),
        told("d", "2017-02-08", claim("d", 0, "kill").at(KABUL).on("2017-02-07").atLeast("killed", 15)));
    List<Event> events = coreference.events(told);
    assertThat(events).hasSize(1);
    assertThat(new Contradictions().in(events.getFirst()).stream()
        .map(c -> c.first().report().articleId() + c.second().report().articleId())
        .collect(Collectors.joining(" ")))
        .isEqualTo("bc");
  }

  @Test
  void whoDeniesHavingDoneItDoesNotDenyThatItWasDone() {
    List<Event> events = coreference.events(List.of(
        told("a", "2017-05-31", claim("a", 0, "bombing").at(KABUL).on("2017-05-31")),
        told("a", "2017-05-31", claim("a", 9, "bombing").at(KABUL).on("2017-05-31").group(1)),
        told("b", "2017-05-31", claim("b", 0, "bombing").at(KABUL).on("2017-05-31").by("TALIBAN")
        .status("denied")
            .says("TALIBAN party")),
        told("c", "2017-06-01", claim("c", 0, "bombing").at(KABUL).on("2017-05-31").by("TALIBAN"))));
    assertThat(events).hasSize(1);
    assertThat(new Contradictions().in(events.getFirst())).extracting(c -> c.kind() + " "
        + c.first().report().articleId() + c.second().report().articleId()).containsExactly("DENIED bc");
  }
}
