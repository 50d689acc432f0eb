package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Golden articles: `examples/NAME` → `golden/NAME.claims`, one claim a line, to be read in the diff. They say what
/// the program finds today, right or wrong; `-Dgolden=write` writes them anew.
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Road ROAD = Road.load();

  static Stream<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".md")).sorted().toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theClaimsOfAnExampleAreThoseWrittenDown(String name) throws IOException {
    String found = new ArticleReader(Supplied.NOTHING).read(name, Files.readAllBytes(EXAMPLES.resolve(name))).stream()
        .map(reading -> ((Reading.Read) reading).article()).map(ExamplesTest::written).collect(Collectors.joining("\n"));
    Path golden = GOLDEN.resolve(name + ".claims");
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  private static String written(Article article) {
    List<Claim> claims = ROAD.claims(article);
    String head = "# %s, published %s%n".formatted(article.id(),
        article.published().value().map(Object::toString).orElse("unknown")).replace(System.lineSeparator(), "\n");
    return head + claims.stream().map(claim -> line(article, claim)).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Article article, Claim claim) {
    assertThat(claim.trigger().quote().span().of(article.text())).isEqualTo(claim.trigger().quote().text());
    List<String> row = ClaimRow.of(article, claim);
    var line = new StringBuilder("%s %s «%s»@%d".formatted(claim.type().label(), claim.status().label(),
        claim.trigger().quote().text(), claim.trigger().quote().span().start()));
    for (String column : List.of("extent", "agent", "patient", "place", "other_place", "time", "count", "source",
        "source_date")) {
      String value = row.get(ClaimRow.COLUMNS.indexOf(column));
      if (!value.replace("; ", "").isEmpty()) {
        line.append(" | ").append(column).append(' ').append(value);
      }
    }
    return line.append(" | group ").append(claim.group()).toString();
  }
}
