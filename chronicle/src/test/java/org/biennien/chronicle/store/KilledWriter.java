package org.biennien.chronicle.store;

import static org.biennien.chronicle.ClaimFixture.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;

/// A program that adds articles, reads some anew with other claims, and decides about events; it tells of each article
/// when it is kept. To be killed at any moment, and begun again.
final class KilledWriter {
  static final String READY = "ready";
  static final int CLAIMS = 6;
  private static final int ARTICLES = 120;
  /// Every so many articles a person takes a claim out of its event.
  private static final int DECIDE = 10;

  private KilledWriter() {}

  public static void main(String[] arguments) {
    try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]))) {
      System.out.println(READY);
      write(chronicle, System.out::println);
    }
  }

  static void write(Chronicle chronicle, Consumer<String> kept) {
    for (int i = 0; i < ARTICLES; i++) {
      String id = "k%03d".formatted(i);
      if (chronicle.article(id).isEmpty()) {
        chronicle.add(article(id, i), claims(id, i, "SYR.MIL"), ChronicleTest.PROVENANCE);
        kept.accept(id);
      }
      if (i % 3 == 2) {
        chronicle.add(article(id, i), claims(id, i, "IS"), ChronicleTest.PROVENANCE);
      }
      // Whoever has gone on to the next article has decided already.
      if (i % DECIDE == DECIDE - 1 && chronicle.article("k%03d".formatted(i + 1)).isEmpty()) {
        decide(chronicle, Claim.id(id, 0, ClaimType.SEIZE));
      }
    }
  }

  private static void decide(Chronicle chronicle, String claim) {
    boolean decided = chronicle.decisions().stream().anyMatch(decision -> decision.why().equals(claim));
    if (!decided && chronicle.eventOf(claim).orElseThrow().claims().size() > 1) {
      chronicle.split(List.of(claim), claim);
    }
  }

  private static Article article(String id, int number) {
    return new Article(id, Optional.of("báo " + number), PublicationDate.of(day(number), PublicationDate.Basis.GIVEN),
        Optional.empty(), Optional.empty(), "w".repeat(40), List.of());
  }

  private static Edtf day(int number) {
    return Edtf.parse("2017-06-%02d".formatted(1 + number / 6));
  }

  private static List<Claim> claims(String id, int number, String winner) {
    var claims = new ArrayList<Claim>();
    for (int k = 0; k < CLAIMS; k++) {
      claims.add(claim(id, k * 5, k % 2 == 0 ? "seize" : "attack").by(number % 8 < 4 ? winner : "SDF")
          .at("Làng " + k).on(day(number).toString()).make());
    }
    return claims;
  }
}
