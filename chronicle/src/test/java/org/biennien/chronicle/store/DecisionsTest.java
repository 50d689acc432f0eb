package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.decision.Decision;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  @TempDir Path home;
  private Chronicle chronicle;

  /// Two papers tell of one fall of Raqqa, a third of another day; the first also has two claims in one group.
  private static List<Article> articles() {
    return List.of(article("a1", "vnexpress.net", "2017-10-18", "w".repeat(60)),
        article("a2", "tuoitre.vn", "2017-10-18", "w".repeat(60)),
        article("a3", "nld.com.vn", "2017-10-20", "w".repeat(60)));
  }

  private static List<Claim> claims(String id) {
    Claim fall = claim(id, 0, "seize").by("SDF").against("IS").at("Raqqa").on(id.equals("a3") ? "2017-10-20" : "2017-10-17")
        .group(1).make();
    Claim stadium = claim(id, 20, "seize").by("SDF").against("IS").at("Raqqa").on("2017-10-17").group(1).make();
    return id.equals("a1") ? List.of(fall, stadium) : List.of(fall);
  }

  @BeforeEach
  void open() {
    chronicle = Chronicle.open(home);
    articles().forEach(told -> chronicle.add(told, claims(told.id()), PROVENANCE));
  }

  @AfterEach
  void close() {
    chronicle.close();
  }

  private List<String> eventOf(String claim) {
    return chronicle.eventOf(claim).orElseThrow().claims().stream().map(Claim::id).toList();
  }

  @Test
  void whatTheProgramJoinedAPersonSplits() {
    assertThat(eventOf("a2#0-seize")).containsExactly("a1#0-seize", "a1#20-seize", "a2#0-seize");
    Decision decision = chronicle.split(List.of("a2#0-seize"), "hai trận khác nhau");
    assertThat(decision.number()).isEqualTo(1);
    assertThat(eventOf("a2#0-seize")).containsExactly("a2#0-seize");
    assertThat(eventOf("a1#0-seize")).containsExactly("a1#0-seize", "a1#20-seize");
    assertThat(chronicle.decisions()).containsExactly(decision);
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void aClaimIsTakenOutOfTheGroupOfItsOwnArticle() {
    chronicle.split(List.of("a1#20-seize"), "sân vận động, không phải cả thành phố");
    assertThat(eventOf("a1#20-seize")).containsExactly("a1#20-seize");
    assertThat(eventOf("a1#0-seize")).containsExactly("a1#0-seize", "a2#0-seize");
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void whatTheProgramKeptApartAPersonJoinsAndTheReasonSaysSo() {
    assertThat(eventOf("a3#0-seize")).containsExactly("a3#0-seize");
    chronicle.join(List.of("a1#0-seize", "a3#0-seize"), "cùng một trận");
    assertThat(eventOf("a3#0-seize")).containsExactly("a1#0-seize", "a1#20-seize", "a2#0-seize", "a3#0-seize");
    assertThat(chronicle.eventOf("a3#0-seize").orElseThrow().merges())
        .anySatisfy(merge -> assertThat(merge.grounds())
            .containsExactly(new Ground(Ground.Kind.DECIDED, 0, List.of("1", "cùng một trận"))));
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void aDecisionStaysWhenEverythingIsRebuiltAndWhenArticlesAreReadAnew() {
    chronicle.split(List.of("a2#0-seize"), "");
    chronicle.join(List.of("a1#0-seize", "a3#0-seize"), "");
    String decided = ChronicleTest.account(chronicle);
    chronicle.rebuild();
    assertThat(ChronicleTest.account(chronicle)).isEqualTo(decided);
    // A newer extractor gives the trigger another start, and so the claim another id.
    Claim moved = claim("a2", 2, "seize").by("SDF").against("IS").at("Raqqa").on("2017-10-17").make();
    assertThat(chronicle.add(articles().get(1), List.of(moved), new Provenance("newer", "model 2", "gazetteer 1")).outcome())
        .isEqualTo(Addition.Outcome.REPLACED);
    assertThat(eventOf("a2#2-seize")).containsExactly("a2#2-seize");
    assertThat(eventOf("a3#0-seize")).containsExactly("a1#0-seize", "a1#20-seize", "a3#0-seize");
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void aDecisionRestsWhileItsClaimIsGoneAndHoldsAgainWhenItIsBack() {
    chronicle.join(List.of("a1#0-seize", "a3#0-seize"), "");
    chronicle.add(articles().get(2), List.of(), PROVENANCE);
    assertThat(eventOf("a1#0-seize")).containsExactly("a1#0-seize", "a1#20-seize", "a2#0-seize");
    chronicle.add(articles().get(2), claims("a3"), PROVENANCE);
    assertThat(eventOf("a3#0-seize")).contains("a1#0-seize");
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void undoneADecisionLeavesEverythingAsItWas() {
    String before = ChronicleTest.account(chronicle);
    chronicle.split(List.of("a1#20-seize"), "");
    chronicle.join(List.of("a2#0-seize", "a3#0-seize"), "");
    assertThat(chronicle.undo(1)).isPresent();
    assertThat(chronicle.undo(2)).isPresent();
    assertThat(chronicle.undo(2)).isEmpty();
    assertThat(ChronicleTest.account(chronicle)).isEqualTo(before);
    assertThat(chronicle.check()).isEmpty();
  }

  @Test
  void aDecisionAgainstAnEarlierOneIsRefusedAndNamesIt() {
    chronicle.join(List.of("a1#0-seize", "a3#0-seize"), "");
    assertThatThrownBy(() -> chronicle.split(List.of("a3#0-seize"), "")).isInstanceOf(StoreException.class)
        .hasMessageContaining("decision 1").hasMessageContaining("biennien events undo 1");
    chronicle.split(List.of("a2#0-seize"), "");
    assertThatThrownBy(() -> chronicle.join(List.of("a2#0-seize", "a3#0-seize"), ""))
        .isInstanceOf(StoreException.class).hasMessageContaining("decision 2");
    assertThat(chronicle.decisions()).hasSize(2);
  }

  @Test
  void whatCannotBeDecidedIsToldWithTheMend() {
    assertThatThrownBy(() -> chronicle.join(List.of("a1#0-seize", "a2#0-seize"), "")).isInstanceOf(StoreException.class)
        .hasMessageContaining("already one event");
    assertThatThrownBy(() -> chronicle.split(List.of("a3#0-seize"), "")).isInstanceOf(StoreException.class)
        .hasMessageContaining("nothing would be left");
    assertThatThrownBy(() -> chronicle.split(List.of("a8#0-seize"), "")).isInstanceOf(StoreException.class)
        .hasMessageContaining("a8#0-seize").hasMessageContaining("biennien events");
  }

  @Test
  void theOrderOfArrivalDoesNotMatterWithDecisionsEither(@TempDir Path other) throws Exception {
    chronicle.split(List.of("a2#0-seize"), "");
    chronicle.join(List.of("a1#0-seize", "a3#0-seize"), "");
    String once = ChronicleTest.account(chronicle);
    for (int seed = 0; seed < 4; seed++) {
      var shuffled = new ArrayList<>(articles());
      Collections.shuffle(shuffled, new Random(seed));
      chronicle.backup(other.resolve("sao-luu%d.db".formatted(seed)));
      Path copy = Files.createDirectory(other.resolve("nha" + seed));
      Chronicle.restore(other.resolve("sao-luu%d.db".formatted(seed)), copy, false);
      try (Chronicle again = Chronicle.open(copy)) {
        for (Article told : shuffled) {
          again.add(told, List.of(), PROVENANCE);
          again.add(told, claims(told.id()), PROVENANCE);
        }
        assertThat(ChronicleTest.account(again)).as("shuffle %d", seed).isEqualTo(once);
      }
    }
  }
}
