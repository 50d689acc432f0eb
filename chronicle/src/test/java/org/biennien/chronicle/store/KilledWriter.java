package org.biennien.chronicle.store;

import static org.biennien.chronicle.ClaimFixture.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;

/// A program that adds articles and tells of each when it is kept, to be killed at any moment.
final class KilledWriter {
  static final int ARTICLES = 40;

  private KilledWriter() {}

  public static void main(String[] arguments) {
    try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]))) {
      for (int i = 0; i < ARTICLES; i++) {
        add(chronicle, i);
        System.out.println(id(i));
      }
    }
  }

  static String id(int number) {
    return "k%02d".formatted(number);
  }

  static void add(Chronicle chronicle, int number) {
    String id = id(number);
    Edtf day = Edtf.parse("2017-06-%02d".formatted(1 + number / 4));
    var article = new Article(id, Optional.of("báo " + number), PublicationDate.of(day,
        PublicationDate.Basis.GIVEN),
        Optional.empty(), Optional.empty(), "w".repeat(40), List.of());
    var claims = new ArrayList<Claim>();
    for (int k = 0; k < 6; k++) {
      claims.add(claim(id, k * 5, k % 2 == 0 ? "seize" : "attack").by(number % 8 < 4 ? "IS" : "SYR.MIL")
          .at("Làng " + k).on(day.toString()).make());
    }
    chronicle.add(article, claims, ChronicleTest.PROVENANCE);
  }
}
