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
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.Wording;
import org.biennien.chronicle.decision.Decided;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Testimony told(String id, String published, ClaimFixture claim, String sentence) {
    Testimony bare = told(id, published, claim);
    return new Testimony(bare.claim(), bare.report(), Wording.of(sentence));
  }

  private Comparison compare(Testimony a, Testimony b) {
    List<Happening> two = Happening.of(List.of(a, b));
    return coreference.compare(two.getFirst(), two.getLast());
  }

  private List<String> articles(List<Testimony> told) {
    return coreference.events(told).stream().map(event -> String.join("+", event.articles())).sorted()
        .toList();
  }

  @Test
  void twoReportsOfOneBombingAreOneEventWithItsReasons() {
    List<Event> events = coreference.events(List.of(
        told("a", "2017-02-08", claim("a", 0, "bombing").at(KABUL).on("2017-02-07"),
            "Kẻ đánh bom liều chết kích nổ trước cổng Tòa án Tối cao ở thủ đô Kabul chiều 7/2."),
        told("b", "2017-02-07", claim("b", 0, "attack").at(KABUL).on("2017-02-07").by("TALIBAN"),
            "Vụ tấn công Tòa án Tối cao Afghanistan tại Kabul chiều 7/2 do một kẻ liều chết gây ra.")));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().id()).matches("ev-[0-9a-f]{10}");
    assertThat(events.getFirst().merges()).singleElement().satisfies(merge -> assertThat(merge.grounds()).extracting(Ground::toString)
        .containsExactly("same family of types FIGHT (+1)", "same trigger wwww (+1)", "same time 2017-02-07 (+3)",
            "same place Kabul (+2)", "neither tells to whom (+1)",
            "shared words tòa | kabul | liều | chiều | chết | kẻ (+7)"));
  }

  @Test
  void strikesOfDaysApartAreNotOneHappeningThoughAReaderPutThemIntoOneGroup() {
    String strike = "Không quân Israel tập kích trận địa pháo Syria gần Quneitra để đáp trả đạn cối lạc.";
    List<Testimony> told = List.of(
        told("a", "2017-07-02", claim("a", 0, "airstrike").by("ISR").against("SYR").at("Quneitra").on("2017-07-02").group(1), strike),
        told("a", "2017-07-02", claim("a", 9, "attack").by("ISR").at("Quneitra").group(1), strike),
        told("a", "2017-07-02", claim("a", 20, "airstrike").by("ISR").against("SYR").at("Quneitra").on("2017-06-30").group(1), strike),
        told("b", "2017-06-30", claim("b", 0, "airstrike").by("ISR").against("SYR").at("Quneitra").on("2017-06-30").group(1), strike),
        told("c", "2017-07-02", claim("c", 0, "airstrike").by("ISR").against("SYR").at("Quneitra").on("2017-07-02").group(1), strike),
        told("c", "2017-07-02", claim("c", 9, "airstrike").by("ISR").against("SYR").at("Quneitra").on("2017-07-01").group(1), strike));
    assertThat(coreference.events(told).stream().map(event -> event.claims().stream().map(Claim::id).toList().toString()))
        .containsExactlyInAnyOrder("[a#0-airstrike, a#9-attack, c#0-airstrike, c#9-airstrike]", "[a#20-airstrike, b#0-airstrike]");
    assertThat(Happening.of(told)).extracting(Happening::id).containsExactly("a#g1", "a#g1@2017-06-30", "b#g1", "c#g1");
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
  void aDayWithoutAYearIsOneOnlyWithWhatSharesARareWord() {
    assertThat(articles(List.of(
        told("a", "", claim("a", 0, "seize").by("IS").at("Palmyra").on("XXXX-12-11"), "IS chiếm mỏ khí Hayyan hôm 11/12."),
        told("b", "", claim("b", 0, "seize").by("IS").at("Palmyra").on("XXXX-12-11"), "Mỏ Hayyan rơi vào tay phiến quân ngày 11/12."),
        told("c", "", claim("c", 0, "seize").by("IS").at("Palmyra").on("XXXX-12-11"), "Ngày 11/12, IS lại chiếm thành phố."))))
        .containsExactly("a+b", "c");
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
    Comparison apart = coreference.compare(two.getFirst(), two.getLast());
    assertThat(apart).isInstanceOf(Comparison.Apart.class);
    assertThat(apart.grounds().getLast()).hasToString("times do not meet 2017-06-24 | 2017-06-25");
  }

  @Test
  void rareWordsJoinWhatTwoReportsPlaceDifferently() {
    Place afghanistan = place("Afghanistan", "bn:afg", 33.9, 67.7, "AFG").of(PlaceKind.COUNTRY);
    String court = "Vụ nổ gần trụ sở Tòa án Tối cao làm 20 nhân viên tòa án đang ra về thiệt mạng.";
    String base = "Vụ nổ tại một trạm kiểm soát ngoại ô làm ba binh sĩ bị thương.";
    Testimony first = told("a", "2017-02-08", claim("a", 0, "bombing").at(afghanistan), court);
    assertThat(compare(first, told("b", "2017-02-08", claim("b", 0, "bombing").at(KABUL), court)))
        .isInstanceOf(Comparison.Same.class);
    assertThat(compare(first, told("b", "2017-02-08", claim("b", 0, "bombing").at(KABUL), base)))
        .isInstanceOf(Comparison.Doubtful.class);
  }

  @Test
  void whoStrikesAndWhoIsStruckAreNotTurnedRound() {
    Place golan = place("Golan Heights", "bn:golan-heights", 33.0, 35.78, "SYR");
    Testimony israel = told("a", "2017-06-25", claim("a", 0, "airstrike").by("ISR.MIL").against("SYR.MIL").at(golan)
        .on("2017-06-25"), "Không quân Israel tấn công các vị trí pháo binh Syria trên cao nguyên Golan.");
    Testimony syria = told("b", "2017-06-25", claim("b", 0, "shell").by("SYR.MIL").against("ISR").at(golan)
        .on("2017-06-25"), "Đạn pháo từ phía Syria rơi xuống cao nguyên Golan do Israel kiểm soát.");
    assertThat(compare(israel, syria)).isInstanceOf(Comparison.Apart.class);
  }

  @Test
  void alliesInOnePlaceCanBeTheSameDoer() {
    Place tanf = place("Al-Tanf", "bn:al-tanf", 33.5, 38.6, "SYR");
    assertThat(compare(
        told("a", "2017-05-19", claim("a", 0, "airstrike").by("USA.MIL").against("SYR.MIL").at(tanf).on("2017-05-18")),
        told("b", "2017-05-19", claim("b", 0, "airstrike").by("COALITION").against("SYR.MIL").at(tanf).on("2017-05-18"))))
        .isInstanceOf(Comparison.Same.class);
  }

  @Test
  void salvoesOfTheSameMissilesOnDifferentDaysStayApart() {
    String sentence = "Tàu chiến Nga phóng tên lửa hành trình Kalibr từ Địa Trung Hải vào mục tiêu của IS ở Hama.";
    assertThat(articles(List.of(
        told("a", "2017-06-01", claim("a", 0, "shell").by("RUS.MIL").against("IS").at("Hama").on("2017-05-31"), sentence),
        told("b", "2017-06-23", claim("b", 0, "shell").by("RUS.MIL").against("IS").at("Hama").on("2017-06-23"), sentence),
        told("c", "2017-06-24", claim("c", 0, "shell").by("RUS.MIL").against("IS").at("Hama").on("2017-06-23"), sentence))))
        .containsExactly("a", "b+c");
  }

  @Test
  void ofTwoLikeHappeningsInEachArticleTheLikerPairIsJoined() {
    String north = "Quân đội Iraq không kích kho đạn của IS ở quận al-Zanjili phía bắc Mosul.";
    String bridge = "Liên quân không kích cây cầu thứ năm bắc qua sông Tigris ở Mosul.";
    List<Event> events = coreference.events(List.of(
        told("a", "2017-06-10", claim("a", 0, "airstrike").at("Mosul"), north),
        told("a", "2017-06-10", claim("a", 9, "airstrike").at("Mosul"), bridge),
        told("b", "2017-06-10", claim("b", 0, "airstrike").at("Mosul"), bridge),
        told("b", "2017-06-10", claim("b", 9, "airstrike").at("Mosul"), north)));
    assertThat(events).extracting(event -> event.claims().stream().map(c -> c.id()).toList())
        .containsExactlyInAnyOrder(List.of("a#0-airstrike", "b#9-airstrike"), List.of("a#9-airstrike", "b#0-airstrike"));
  }

  /// News of a few days of one small war: nearly every happening is like several others.
  private static List<Testimony> crowd(int articles, int seed) {
    var random = new Random(seed);
    var told = new ArrayList<Testimony>();
    String[] types = {"attack", "bombing", "seize", "kill", "airstrike"};
    String[] sides = {"IS", "TALIBAN", "USA.MIL"};
    Place[] places = {KABUL, KABUL_SUBURB, JALALABAD};
    String[] sentences = {"", "Vụ nổ trước tòa án làm 20 người chết", "Tay súng xông vào khách sạn Serena",
        "Xe chở nhân viên tòa án trúng mìn"};
    for (int i = 0; i < articles; i++) {
      String id = "a%02d".formatted(i);
      told.add(told(id, "2017-02-%02d".formatted(1 + random.nextInt(6)), claim(id, 0,
          types[random.nextInt(5)])
          .by(sides[random.nextInt(3)]).at(places[random.nextInt(3)]), sentences[random.nextInt(4)]));
      told.add(told(id, "2017-02-03", claim(id, 9, types[random.nextInt(5)]).group(1)
          .against(sides[random.nextInt(3)]).counts("places", 1 + random.nextInt(2), 2), sentences[random.nextInt(4)]));
    }
    return told;
  }

  /// The events that a part of the news makes by itself.
  private List<Standing> standing(List<Happening> part) {
    return coreference.events(part, Decided.NONE).stream().map(event ->
        new Standing(Happening.of(event.testimonies()), event.merges())).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 40})
  void eventsThatStandMakeTogetherWhatAllTheirHappeningsMake(int inThePart) {
    for (int seed = 0; seed < 12; seed++) {
      List<Happening> happenings = new ArrayList<>(Happening.of(crowd(60, seed)));
      Collections.shuffle(happenings, new Random(seed));
      var standing = new ArrayList<>(standing(happenings.subList(0, inThePart)));
      standing.addAll(standing(happenings.subList(inThePart, happenings.size())));
      assertThat(EventCoreference.remembering().together(standing, Decided.NONE)).as("seed %d", seed)
          .isEqualTo(coreference.events(happenings, Decided.NONE));
    }
  }

  @Test
  void theOrderOfClaimsDoesNotMatter() {
    List<Testimony> told = crowd(60, 7);
    List<Happening> happenings = Happening.of(told);
    for (Happening a : happenings) {
      for (Happening b : happenings) {
        assertThat(coreference.compare(a, b).score()).as("%s and %s", a, b).isEqualTo(coreference.compare(b, a).score());
        assertThat(coreference.compare(a, b)).hasSameClassAs(coreference.compare(b, a));
      }
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
