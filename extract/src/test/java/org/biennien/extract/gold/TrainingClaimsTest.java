package org.biennien.extract.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The codings in `training/claims` and `training/drafted`: they hold no words of the articles, which are not ours to give.
class TrainingClaimsTest {
  private static final Path CORPORA = Path.of("../../shared/corpora");
  private static final int LONGEST = 12;

  private static Stream<JsonNode> values(JsonNode node) {
    return node.isContainer() ? node.valueStream().flatMap(TrainingClaimsTest::values) : Stream.of(node);
  }

  private static List<Coding> codings(Path folder) {
    return GoldArticle.files(folder).stream().map(Coding::read).toList();
  }

  private static void haveCorpora() {
    Assumptions.assumeTrue(
        Files.isDirectory(CORPORA), "no corpora at " + CORPORA.toAbsolutePath().normalize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../training/claims", "../training/drafted"})
  void everyTextIsAPairOfOffsets(Path folder) {
    List<JsonNode> texts = codings(folder).stream().flatMap(coding -> coding.claims().stream())
        .flatMap(claim -> claim.findValues("text").stream()).toList();
    assertThat(texts).hasSizeGreaterThan(1096).allMatch(text ->
        text.size() == 2 && text.valueStream().allMatch(JsonNode::isInt));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../training/claims", "../training/drafted"})
  void nothingInLettersStandsInTheArticle(Path folder) {
    haveCorpora();
    var corpora = new Corpora(CORPORA);
    for (Coding coding : codings(folder)) {
      String text = corpora.article(coding.corpus(), coding.id()).orElseThrow().path("text").asString();
      assertThat(coding.claims().stream().flatMap(TrainingClaimsTest::values).filter(JsonNode::isString)
          .map(JsonNode::stringValue).filter(word -> word.length() > LONGEST))
          .as(coding.id()).noneMatch(text::contains);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../training/claims", "../training/drafted"})
  void everyCodingFitsItsArticle(Path folder) {
    haveCorpora();
    List<GoldArticle> articles = new CodedFolder(folder, CORPORA).read(Annotator.load());
    assertThat(articles).hasSameSizeAs(codings(folder));
    assertThat(articles.stream().flatMap(article -> article.claims().stream())).hasSize(
        codings(folder).stream().mapToInt(coding -> coding.claims().size()).sum());
  }
}
