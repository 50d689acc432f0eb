package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.account;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.EventCoreference;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.RivalHolders;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept up to date article by article is what one gets by working everything out at once: on crowded news of a
/// small war, where nearly every article touches what the others tell.
class UpkeepTest {
  private static final String[] SENTENCES = {"", " trong trận đánh giữ cây cầu sắt Khasham.", " ở làng Rasm al-Ghazal."};
  private static final LocalDate FIRST = LocalDate.of(2017, 11, 1);
  private static final String[] SIDES = {"SYR.MIL", "IS", "SDF", "HEZBOLLAH"};
  private static final String[] TYPES = {"seize", "hold", "withdraw", "besiege", "attack", "kill", "attack"};
  private static final String[] PLACES = {"Albu Kamal", "Làng Vườn, Albu Kamal", "Mayadin"};
  private static final int ARTICLES = 40;

  @TempDir Path home;

  record Told(Article article, List<Claim> claims) {}

  /// Article `number` as its `reading`-th reading finds it.
  private static Told told(int number, int reading) {
    var random = new Random(number * 31L + reading);
    String id = "n%02d".formatted(number);
    LocalDate day = FIRST.plusDays(random.nextInt(12));
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < 3; i++) {
      claims.add(invented(random, id, i * 6, day));
    }
    Optional<String> outlet = random.nextInt(3) == 0 ? Optional.empty() : Optional.of("báo " + random.nextInt(4));
    PublicationDate published = random.nextInt(6) == 0 ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.of(day), PublicationDate.Basis.GIVEN);
    return new Told(new Article(id, outlet, published, Optional.of("tin " + number), Optional.empty(), "w".repeat(40) + SENTENCES[number % SENTENCES.length],
        List.of()), claims);
  }

  private static Claim invented(Random random, String id, int start, LocalDate day) {
    var made = claim(id, start, TYPES[random.nextInt(TYPES.length)]).by(SIDES[random.nextInt(SIDES.length)])
        .at(PLACES[random.nextInt(PLACES.length)]).group(1 + random.nextInt(2));
    switch (random.nextInt(4)) {
      case 0 -> made.on(day.minusDays(random.nextInt(3)).toString());
      case 1 -> made.on("XXXX-11-11");
      default -> { }
    }
    switch (random.nextInt(4)) {
      case 0 -> made.says("IS party");
      case 1 -> made.says("SYR.MIL party " + day);
      default -> { }
    }
    if (random.nextInt(8) == 0) {
      made.status("denied");
    }
    return made.counts("killed", 10 + random.nextInt(3), 14).make();
  }

  private static void add(Chronicle chronicle, Told told) {
    chronicle.add(told.article(), told.claims(), PROVENANCE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void whateverTheOrderAndHoweverOftenReadAnewTheResultIsThatOfARebuild(int seed) {
    var order = new ArrayList<Integer>();
    for (int number = 0; number < ARTICLES; number++) {
      order.add(number);
    }
    var random = new Random(seed);
    Collections.shuffle(order, random);
    try (Chronicle chronicle = Chronicle.open(home)) {
      for (int number : order) {
        add(chronicle, told(number, random.nextInt(3)));
      }
      order.forEach(number -> add(chronicle, told(number, 0)));
      assertThat(chronicle.check()).isEmpty();
      String kept = account(chronicle) + days(chronicle);
      theSameAsAtOnce(chronicle);
      chronicle.rebuild();
      assertThat(account(chronicle) + days(chronicle)).isEqualTo(kept);
      assertThat(chronicle.check()).isEmpty();
    }
  }

  /// Every place on every day.
  private static String days(Chronicle chronicle) {
    var days = new StringBuilder();
    for (LocalDate day = FIRST.minusDays(3); day.isBefore(FIRST.plusDays(20)); day = day.plusDays(1)) {
      days.append(day).append(chronicle.places(day)).append('\n');
    }
    return days.toString();
  }

  private static void theSameAsAtOnce(Chronicle chronicle) {
    List<PlaceLedger> ledgers = chronicle.ledgers();
    assertThat(ledgers).hasSize(3);
    for (LocalDate day = FIRST.minusDays(3); day.isBefore(FIRST.plusDays(20)); day = day.plusDays(1)) {
      LocalDate on = day;
      List<PlaceState> once = ledgers.stream().map(ledger -> PlaceState.of(ledger, on)).toList();
      assertThat(chronicle.places(day)).isEqualTo(once);
      assertThat(chronicle.places(day, 2, 1)).hasSize(2).allMatch(once::contains);
      for (String side : List.of("SYR", "IS", "SDF", "HEZBOLLAH")) {
        assertThat(chronicle.heldBy(side, day)).as("%s on %s", side, day).isEqualTo(once.stream()
            .filter(state -> inside(state.control(), side)).toList());
      }
    }
    for (LocalDate known = FIRST.minusDays(1); known.isBefore(FIRST.plusDays(15)); known = known.plusDays(1)) {
      asKnown(chronicle, ledgers, known);
    }
    for (PlaceLedger ledger : ledgers) {
      assertThat(chronicle.lines()).containsEntry(ledger.key(), ledger.entries().size() + ledger.undated().size());
    }
    var told = new ArrayList<Testimony>();
    chronicle.articles().forEach(article -> chronicle.claims(article.report().articleId())
        .forEach(claim -> told.add(chronicle.claim(claim.id()).orElseThrow())));
    List<Event> events = new EventCoreference().events(told);
    assertThat(chronicle.events(EventQuery.ALL)).containsExactlyInAnyOrderElementsOf(events);
    rivals(chronicle, ledgers);
  }

  private static void asKnown(Chronicle chronicle, List<PlaceLedger> ledgers, LocalDate known) {
    for (LocalDate day = FIRST.minusDays(3); day.isBefore(FIRST.plusDays(20)); day = day.plusDays(2)) {
      LocalDate on = day;
      List<PlaceState> once = ledgers.stream().map(ledger -> PlaceState.of(
          chronicle.ledger(ledger.key().value(), known).orElseThrow(), on)).toList();
      assertThat(chronicle.places(day, known)).as("%s as known on %s", day, known).isEqualTo(once);
      for (String side : List.of("SYR", "IS")) {
        assertThat(chronicle.heldBy(side, day, known)).isEqualTo(once.stream()
            .filter(state -> inside(state.control(), side)).toList());
      }
    }
  }

  private static boolean inside(Control control, String side) {
    return switch (control) {
      case Control.Held held -> held.by().names().contains(side) || held.by().camps().contains(side);
      case Control.Contested contested -> contested.stakes().stream().filter(stake -> !stake.around())
          .anyMatch(stake -> stake.side().names().contains(side) || stake.side().camps().contains(side));
      case Control.Besieged besieged -> besieged.holder()
          .filter(holder -> holder.names().contains(side) || holder.camps().contains(side)).isPresent();
      case Control.Disputed disputed -> disputed.views().stream().anyMatch(view -> inside(view, side));
      case Control.Left _, Control.Untold _ -> false;
    };
  }

  private static void rivals(Chronicle chronicle, List<PlaceLedger> ledgers) {
    var pairs = new TreeSet<String>();
    for (PlaceLedger ledger : ledgers) {
      for (RivalHolders rivals : RivalHolders.of(ledger)) {
        var claims = new TreeSet<>(List.of(rivals.first().claimId()));
        claims.add(rivals.second().claimId());
        if (claims.size() == 2) {
          pairs.add(String.join(" ", claims));
        }
      }
    }
    List<Contradiction> listed = chronicle.contradictions();
    assertThat(pairs).as("a small war has rivals").isNotEmpty();
    assertThat(listed.stream().filter(c -> c.kind() == Contradiction.Kind.RIVAL_HOLDERS)
        .map(c -> c.first().claim().id() + " " + c.second().claim().id())).containsExactlyElementsOf(pairs);
    assertThat(chronicle.contradictionCount()).isEqualTo(listed.size());
    assertThat(chronicle.contradictions(3, 2)).isEqualTo(listed.subList(2, 5));
  }
}
