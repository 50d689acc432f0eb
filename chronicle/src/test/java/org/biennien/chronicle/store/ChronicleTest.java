package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.ClaimFixture.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Random;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.ledger.Control;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PublicationDate;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleTest {
  static final Provenance PROVENANCE = new Provenance("biennien test", "model 1", "gazetteer 1");
  static final Place ALBU_KAMAL = place("Albu Kamal", "gn:174448", 34.45, 40.92, "SYR");

  @TempDir Path home;

  static Article article(String id, String outlet, String published, String text) {
    return new Article(id, Optional.of(outlet).filter(name -> !name.isEmpty()),
        PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(),
        text, List.of());
  }

  record Told(Article article, List<Claim> claims) {}

  /// Five reports of November 2017 and one that says no.
  static List<Told> reports() {
    return List.of(
        told("a1", "vnexpress.net", "2017-11-09", claim("a1", 0, "seize").by("SYR.MIL").extent("complete")
            .at(ALBU_KAMAL).says("SYR.MIL party 2017-11-08").make()),
        told("a2", "tuoitre.vn", "2017-11-12", claim("a2", 0, "seize").by("IS").against("SYR.MILITIA")
        .at(ALBU_KAMAL)
            .on("2017-11-11").make(), claim("a2", 9, "kill").against("SYR.MIL").at(ALBU_KAMAL)
            .on("2017-11-11")
            .counts("killed", 40, 40).make()),
        told("a3", "dantri.com.vn", "2017-11-12", claim("a3", 0, "seize").by("IS").at(ALBU_KAMAL)
        .on("2017-11-11")
            .make(), claim("a3", 9, "kill").against("SYR.MIL").at(ALBU_KAMAL).on("2017-11-11")
            .counts("killed", 12, 12).make()),
        told("a4", "nld.com.vn", "2017-11-13", claim("a4", 0, "hold").by("SYR.MIL").at(ALBU_KAMAL)
            .says("SYR.MIL party 2017-11-12").make()),
        told("a5", "thanhnien.vn", "2017-11-12", claim("a5", 0, "seize").by("IS").at(ALBU_KAMAL)
        .on("2017-11-11")
            .status("denied").says("SYR.MIL party 2017-11-12").make()));
  }

  private static Told told(String id, String outlet, String published, Claim... claims) {
    return new Told(article(id, outlet, published, "w".repeat(20)), List.of(claims));
  }

  private static void addAll(Chronicle chronicle, List<Told> told) {
    told.forEach(t -> chronicle.add(t.article(), t.claims(), PROVENANCE));
  }

  /// Everything that follows from what was added, as text.
  static String account(Chronicle chronicle) {
    var account = new StringBuilder();
    chronicle.events(EventQuery.ALL).forEach(event -> account.append(event.id()).append(event.claims()
        .stream()
        .map(Claim::id).toList()).append(event.merges()).append('\n'));
    chronicle.ledgers().forEach(ledger -> account.append(ledger.entries()).append(ledger.states())
        .append('\n'));
    chronicle.contradictions().forEach(c -> account.append(c.kind()).append(c.first().claim().id())
        .append(c.second().claim().id()).append('\n'));
    return account.toString();
  }

  @Test
  void whatWasAddedComesBackAsItWas() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      Told told = reports().get(1);
      assertThat(chronicle.add(told.article(), told.claims(), PROVENANCE))
          .isEqualTo(new Addition(Addition.Outcome.ADDED, "a2"));
      assertThat(chronicle.article("a2")).contains(told.article());
      assertThat(chronicle.claims("a2")).isEqualTo(told.claims());
      assertThat(chronicle.claim("a2#9-kill")).get().extracting(t -> t.report().outlet())
          .isEqualTo(Optional.of("tuoitre.vn"));
      assertThat(chronicle.provenance("a2")).contains(PROVENANCE);
      assertThat(chronicle.article("a3")).isEmpty();
      assertThat(chronicle.check()).isEmpty();
    }
  }

  @Test
  void sentencesStandWhereTheReaderCutThemAndOtherOnesAreAnotherReadingThoughTheClaimsAreTheSame() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      Told told = reports().get(1);
      chronicle.add(told.article(), told.claims(), PROVENANCE);
      assertThat(chronicle.sentences("a2")).isEmpty();
      var cut = new ReadArticle(told.article(), List.of(new Span(0, 8), new Span(9, 20)), told.claims());
      var newer = new Provenance("newer", "model 2", "gazetteer 1");
      assertThat(chronicle.readOtherwise(newer, "", 9)).containsExactly("a2");
      assertThat(chronicle.addAll(List.of(cut), newer)).extracting(Addition::outcome)
          .containsExactly(Addition.Outcome.REPLACED);
      assertThat(chronicle.addAll(List.of(cut), newer)).extracting(Addition::outcome)
          .containsExactly(Addition.Outcome.ALREADY_THERE);
      assertThat(chronicle.check()).isEmpty();
      assertThat(chronicle.sentences("a2")).containsExactly(new Span(0, 8), new Span(9, 20));
      assertThat(chronicle.readOtherwise(newer, "", 9)).isEmpty();
      assertThatThrownBy(() -> new ReadArticle(told.article(), List.of(new Span(0, 8), new Span(5, 20)), List.of()))
          .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a2");
    }
  }

  @Test
  void theSameArticleTwiceIsOneArticle() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      String before = account(chronicle);
      for (Told told : reports()) {
        assertThat(chronicle.add(told.article(), told.claims(), PROVENANCE).outcome())
            .isEqualTo(Addition.Outcome.ALREADY_THERE);
      }
      Article elsewhere = new Article("other-id", reports().getFirst().article().outlet(),
          reports().getFirst().article().published(), Optional.empty(), Optional.empty(), "w".repeat(20),
          List.of());
      assertThat(chronicle.add(elsewhere, List.of(), PROVENANCE))
          .isEqualTo(new Addition(Addition.Outcome.ALREADY_THERE, "a1"));
      assertThat(chronicle.articles()).hasSize(5);
      assertThat(account(chronicle)).isEqualTo(before);
    }
  }

  @Test
  void otherClaimsReplaceTheOldOnes() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      Told told = reports().get(1);
      assertThat(chronicle.add(told.article(), told.claims().subList(1, 2), PROVENANCE).outcome())
          .isEqualTo(Addition.Outcome.REPLACED);
      assertThat(chronicle.claims("a2")).hasSize(1);
      assertThat(chronicle.claim("a2#0-seize")).isEmpty();
      assertThat(chronicle.check()).isEmpty();
    }
  }

  @Test
  void theOrderOfArrivalDoesNotMatter(@TempDir Path other) throws IOException {
    String once;
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      once = account(chronicle);
    }
    for (int seed = 0; seed < 5; seed++) {
      var shuffled = new ArrayList<>(reports());
      Collections.shuffle(shuffled, new Random(seed));
      try (Chronicle chronicle = Chronicle.open(Files.createDirectory(other.resolve("h" + seed)))) {
        addAll(chronicle, shuffled);
        assertThat(account(chronicle)).as("shuffle %d", seed).isEqualTo(once);
        chronicle.rebuild();
        assertThat(account(chronicle)).as("rebuilt %d", seed).isEqualTo(once);
      }
    }
  }

  @Test
  void whoHeldAlbuKamalDependsOnTheDayAndOnWhatWasKnown() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      LocalDate tenth = LocalDate.of(2017, 11, 10);
      LocalDate twelfth = LocalDate.of(2017, 11, 12);
      assertThat(chronicle.ledger("albu kamal").orElseThrow().at(tenth))
          .isInstanceOfSatisfying(Control.Held.class,
          held -> assertThat(held.by().toString()).isEqualTo("SYR"));
      Control disputed = chronicle.ledger("gn:174448").orElseThrow().at(twelfth);
      assertThat(disputed).isInstanceOf(Control.Disputed.class);
      assertThat(disputed.origins()).extracting(Origin::key)
          .containsExactlyInAnyOrder("outlet:tuoitrevn", "outlet:dantricomvn", "party:SYR");
      assertThat(chronicle.ledger("Albu Kamal", LocalDate.of(2017, 11, 11)).orElseThrow().at(twelfth))
          .isInstanceOfSatisfying(Control.Held.class, held -> assertThat(held.by().toString())
          .isEqualTo("SYR"));
      assertThat(chronicle.places(twelfth)).singleElement().satisfies(state -> {
        assertThat(state.place()).isEqualTo(ALBU_KAMAL);
        assertThat(state.lastWord()).contains(twelfth);
      });
      assertThat(chronicle.days()).contains(new DaySpan(LocalDate.of(2017, 11, 8), twelfth));
    }
  }

  @Test
  void twoReportsOfOneFallAreOneEvent() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      assertThat(chronicle.events(EventQuery.ALL.type(ClaimType.SEIZE).side("IS"))).singleElement()
          .satisfies(event -> {
        assertThat(event.articles()).containsExactly("a2", "a3", "a5");
        assertThat(event.merges()).hasSize(2).allSatisfy(merge ->
            assertThat(merge.grounds()).extracting(Ground::toString).contains("same place Albu Kamal (+2)", "same time 2017-11-11 (+3)"));
        assertThat(chronicle.event(event.id())).contains(event);
        assertThat(chronicle.eventOf("a3#0-seize")).contains(event);
      });
      assertThat(chronicle.events(EventQuery.ALL.to(LocalDate.of(2017, 11, 10)))).extracting(e -> e.claims()
          .getFirst().id())
          .containsExactly("a1#0-seize");
      assertThat(chronicle.events(EventQuery.ALL.limit(2))).hasSize(2);
    }
  }

  @Test
  void anEventOfAYearIsFoundByEachOfItsDaysAndCountedOnce() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      chronicle.add(article("y", "nhandan.vn", "2018-02-01", "w".repeat(9)),
          List.of(claim("y", 0, "besiege").by("SDF").at("Raqqa").on("2017").make()), PROVENANCE);
      EventQuery autumn = EventQuery.ALL.from(LocalDate.of(2017, 11, 9));
      assertThat(chronicle.events(autumn)).extracting(event -> event.claims().getFirst().id())
          .startsWith("y#0-besiege").hasSize(chronicle.eventCount(autumn)).doesNotHaveDuplicates();
      assertThat(chronicle.events(autumn.limit(1).offset(1))).isEqualTo(chronicle.events(autumn).subList(1, 2));
      EventQuery spring = EventQuery.ALL.from(LocalDate.of(2017, 3, 1)).to(LocalDate.of(2017, 3, 2));
      assertThat(chronicle.events(spring)).hasSize(1).hasSize(chronicle.eventCount(spring));
      assertThat(chronicle.eventCount(EventQuery.ALL.from(LocalDate.of(2018, 1, 1)))).isZero();
    }
  }

  @Test
  void whatCannotBothBeIsListedWithBothClaims() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      addAll(chronicle, reports());
      assertThat(chronicle.contradictions())
          .extracting(c -> c.kind() + " " + c.first().claim().id() + " " + c.second().claim().id() + " " + c.about())
          .containsExactly(
              Contradiction.Kind.RIVAL_HOLDERS + " a3#0-seize a4#0-hold [Albu Kamal, IS, SYR, 2017-11-12]",
              Contradiction.Kind.DENIED + " a2#0-seize a5#0-seize [tuoitre.vn, SYR.MIL]",
              Contradiction.Kind.TOLL + " a2#9-kill a3#9-kill [40 đến 40, 12 đến 12]");
    }
  }

  @Test
  void aPlaceIsFoundWithoutItsMarks() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      chronicle.add(article("d", "", "2024-01-02", "w".repeat(8)),
          List.of(claim("d", 0, "hold").by("SDF").at("Đồng Sa Mạc").make()), PROVENANCE);
      addAll(chronicle, reports());
      assertThat(chronicle.placesNamed("dong sa")).extracting(p -> p.place().name())
          .containsExactly("Đồng Sa Mạc");
      assertThat(chronicle.placesNamed("ALBUKAMAL")).extracting(PlaceSummary::key).hasToString("[gn:174448]");
      assertThat(chronicle.ledger("đồng sa mạc")).isPresent();
      assertThat(chronicle.ledger("Atlantis")).isEmpty();
    }
  }

  @Test
  void aCopyIsAnEchoAndNotAVoiceOfItsOwn() {
    String text = "Quân đội nước này hôm qua tuyên bố đã giành lại thị trấn ven sông sau ba ngày "
        + "giao tranh ác liệt với phiến quân, trong khi người dân tiếp tục sơ tán về phía nam "
        + "vì lo ngại pháo kích trả đũa.";
    try (Chronicle chronicle = Chronicle.open(home)) {
      for (String id : List.of("c2", "c1", "c3")) {
        chronicle.add(article(id, "báo " + id, "2024-01-02", text + " " + id),
            List.of(claim(id, 0, "seize").by("SYR.MIL").at("Ven Sông").on("2024-01-01").make(text)),
            PROVENANCE);
      }
      assertThat(chronicle.copyOf("c3")).contains("c1");
      assertThat(chronicle.copyOf("c1")).isEmpty();
      assertThat(chronicle.ledger("ven song").orElseThrow().last().independentOrigins()).isEqualTo(1);
      assertThat(chronicle.ledger("ven song").orElseThrow().entries()).singleElement()
          .satisfies(entry -> assertThat(entry.echoes()).hasSize(2));
      assertThat(chronicle.check()).isEmpty();
    }
  }

  @Test
  void aSecondWriterIsToldWhoWritesAndReadersGoOn() {
    try (Chronicle first = Chronicle.open(home); Chronicle second = Chronicle.open(home)) {
      addAll(first, reports().subList(0, 1));
      assertThat(second.articles()).hasSize(1);
      assertThatThrownBy(() -> addAll(second, reports().subList(1, 2))).isInstanceOf(StoreException.class)
          .hasMessageContaining(home.toString()).hasMessageContaining("process " + ProcessHandle.current()
          .pid())
          .hasMessageContaining("Wait until it is done");
      addAll(first, reports().subList(1, 3));
      assertThat(second.articles()).hasSize(3);
      assertThat(second.ledgers()).hasSize(1);
    }
  }

  @Test
  void aBrokenDatabaseIsToldWithTheMend() throws IOException {
    Files.writeString(home.resolve("chronicle.db"), "not a database at all, only some words ".repeat(40));
    assertThatThrownBy(() -> Chronicle.open(home)).isInstanceOf(StoreException.class)
        .hasMessageContaining("chronicle.db").hasMessageContaining("not a sound database")
        .hasMessageContaining("Restore");
  }

  @Test
  void aHomeThatIsAFileIsToldWithTheMend() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "x");
    assertThatThrownBy(() -> Chronicle.open(file)).isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString()).hasMessageContaining("--home");
  }

  @Test
  void twoClaimsOfOneIdAreTheCallersMistakeAndLeaveNothingBehind() {
    Claim twice = reports().getFirst().claims().getFirst();
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThatThrownBy(() -> chronicle.add(reports().getFirst().article(), List.of(twice, twice),
          PROVENANCE))
          .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a1#0-seize");
      assertThat(chronicle.articles()).isEmpty();
    }
  }

  @Test
  void whoStopsTheWritingKeepsTheArticlesThatWereWritten() {
    List<ReadArticle> news = reports().stream().map(told -> new ReadArticle(told.article(), told.claims())).toList();
    assertThat(news).hasSizeGreaterThan(2);
    var asked = new AtomicInteger();
    try (Chronicle chronicle = Chronicle.open(home)) {
      assertThat(chronicle.addAll(news, PROVENANCE, () -> asked.incrementAndGet() > 2)).hasSize(2);
      assertThat(chronicle.articleCount()).isEqualTo(2);
      assertThat(chronicle.check()).isEmpty();
    }
  }

  @Test
  void aNewerStoreIsLeftAlone() throws Exception {
    Chronicle.open(home).close();
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + home.resolve("chronicle.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Chronicle.open(home)).isInstanceOf(StoreException.class)
        .hasMessageContaining("newer").hasMessageContaining("99");
  }
}
