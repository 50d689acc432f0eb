package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Source;
import org.biennien.claim.Status;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The two articles that set the task. They are not ours to keep here: without `../shared` this is skipped.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");

  private List<Claim> palmyra = List.of();
  private List<Claim> albuKamal = List.of();

  @BeforeAll
  void readSeeds() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "skipped: ../shared/seeds is not there");
    Road road = Road.load();
    palmyra = road.claims(article("000_37ef65037fc8de01.txt"));
    albuKamal = road.claims(article("002_ae6388471405c84b.txt"));
  }

  private static Article article(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(SEEDS.resolve(name));
    return ((Reading.Read) new ArticleReader(Supplied.NOTHING).read(name, bytes).getFirst()).article();
  }

  private static Predicate<Claim> says(ClaimType type, Status status, String agent, String place) {
    return claim -> claim.type() == type && claim.status() == status
        && claim.agent().stream().anyMatch(a -> a.actor().party().equals(agent))
        && claim.place().stream().anyMatch(p -> p.place().name().equals(place));
  }

  private static Predicate<Claim> on(String edtf) {
    return claim -> claim.time().map(t -> t.value().toString()).filter(edtf::equals).isPresent();
  }

  private static Predicate<Claim> by(String source) {
    return claim -> claim.source().stream().map(Source::name).anyMatch(n -> n.filter(source::equals).isPresent());
  }

  private static Predicate<Claim> dated(String edtf) {
    return on(edtf).or(claim -> claim.source().stream()
        .anyMatch(s -> s.date().map(Object::toString).filter(edtf::equals).isPresent()));
  }

  @Test
  void isTakesPalmyraByItsOwnWordThroughAmaqOnADayWithoutAYear() {
    assertThat(palmyra).anyMatch(says(ClaimType.SEIZE, Status.ACTUAL, "IS", "Palmyra")
        .and(by("IS")).and(by("AMAQ")).and(dated("XXXX-12-11")));
  }

  @Test
  void theSyrianArmyWithdrawsFromPalmyra() {
    assertThat(palmyra).anyMatch(says(ClaimType.WITHDRAW, Status.ACTUAL, "SYR", "Palmyra"));
  }

  @Test
  void theSyrianArmyRetakesAlbuKamalByItsOwnWordOfTheEighth() {
    assertThat(albuKamal).anyMatch(says(ClaimType.SEIZE, Status.ACTUAL, "SYR", "Albu Kamal")
        .and(claim -> claim.source().stream().anyMatch(s -> s.name().filter(n -> n.startsWith("SYR")).isPresent()))
        .and(dated("2017-11-08")));
  }

  @Test
  void isRetakesAlbuKamalOnTheEleventh() {
    assertThat(albuKamal).anyMatch(says(ClaimType.SEIZE, Status.ACTUAL, "IS", "Albu Kamal").and(on("2017-11-11")));
  }

  @Test
  void albuKamalIsNearlySurroundedOnTheFifteenth() {
    assertThat(albuKamal).anyMatch(says(ClaimType.BESIEGE, Status.ACTUAL, "SYR", "Albu Kamal").and(on("2017-11-15"))
        .and(claim -> claim.extent().filter(Extent.NEARLY::equals).isPresent()));
  }

  @Test
  void whatIsOnlyPlannedStaysPlanned() {
    assertThat(albuKamal).anyMatch(claim -> claim.type() == ClaimType.SEIZE && claim.status() == Status.PLANNED
        && claim.trigger().quote().text().equals("giải phóng"));
    assertThat(albuKamal).noneMatch(claim -> claim.type() == ClaimType.AIRSTRIKE && claim.status() == Status.ACTUAL);
  }
}
