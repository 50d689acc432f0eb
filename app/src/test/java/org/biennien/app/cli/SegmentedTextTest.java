package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.biennien.text.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Raw and word-segmented text of one article say the same; only the spans differ.
class SegmentedTextTest {
  private static final Road ROAD = Road.load();
  private static final Path DEVELOPMENT = Path.of("../../shared/gold/dev");

  @ParameterizedTest
  @ValueSource(strings = {
    "02-albu-kamal-2017-11-12.txt", "07-marawi-2017-10-24.txt", "09-kherson-2022-11.txt",
    "15-khartoum-2025-03-27.txt"
  })
  void theSegmentedTextOfAnExampleGivesTheSameClaims(String name) throws IOException {
    Article raw = article(name, Files.readString(Path.of("../examples").resolve(name)));
    Article segmented = article(name, segmented(ROAD.annotate(raw).text()));
    assertThat(segmented.text()).contains("_");
    List<Claim> found = ROAD.claims(segmented);
    assertThat(found.stream().map(SegmentedTextTest::said).toList())
        .isEqualTo(ROAD.claims(raw).stream().map(SegmentedTextTest::said).toList());
    assertThat(found).isNotEmpty().allSatisfy(claim -> assertThat(claim.trigger().quote().span().of(segmented.text()))
        .isEqualTo(claim.trigger().quote().text()));
  }

  /// Of all articles of the development set together: at most three claims in a hundred may differ. As a worse segmenter
  /// would, one gap in twenty is joined that should not be.
  @Test
  void theSegmentedTextsOfTheDevelopmentSetGiveTheSameClaims() throws IOException {
    assumeTrue(Files.isDirectory(DEVELOPMENT), () -> "there is no " + DEVELOPMENT + ": not tested");
    int claims = 0;
    var different = new ArrayList<String>();
    try (Stream<Path> files = Files.list(DEVELOPMENT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        var raw = (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
        raw.remove("claims");
        List<String> told = said(article("a.json", raw.toString()));
        ObjectNode segmented = raw.deepCopy();
        segmented.put("text", misjoined(segmented(ROAD.annotate(article("a.json", raw.toString())).text())));
        List<String> toldSegmented = said(article("a.json", segmented.toString()));
        claims += told.size();
        different.addAll(without(told, toldSegmented));
        different.addAll(without(toldSegmented, told));
      }
    }
    assertThat(claims).isPositive();
    // A claim that differs in one field is counted on both sides.
    assertThat(different.size() / 2.0).as(String.join("\n", different)).isLessThan(0.03 * claims);
  }

  private static String misjoined(String segmented) {
    var text = new StringBuilder(segmented);
    int gaps = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      boolean gap = text.charAt(i) == ' ' && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
      if (gap && ++gaps % 20 == 0) {
        text.setCharAt(i, '_');
      }
    }
    return text.toString();
  }

  private static List<String> said(Article article) {
    return ROAD.claims(article).stream().map(SegmentedTextTest::said).toList();
  }

  private static List<String> without(List<String> some, List<String> others) {
    var left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static Article article(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ((Reading.Read) new ArticleReader(Supplied.NOTHING).read(name, bytes).getFirst()).article();
  }

  /// As word segmenters write it: underscores within words, spaces around marks, line breaks kept.
  private static String segmented(AnnotatedText text) {
    var written = new StringBuilder();
    int end = 0;
    for (var sentence : text.sentences()) {
      String gap = text.text().substring(end, sentence.span().start());
      written.append(gap.contains("\n") ? gap : " ");
      written.append(sentence.words().stream()
          .map(word -> sentence.span(word.from(), word.to()).of(text.text()).replace(' ', '_'))
          .collect(Collectors.joining(" ")));
      end = sentence.span().end();
    }
    return written.append(text.text().substring(end)).toString();
  }

  private static String said(Claim claim) {
    return "%s %s %s | %s | %s | %s | %s | %s".formatted(claim.type().label(), claim.status().label(),
        claim.trigger().quote().text().replace('_', ' '), claim.agent().stream().map(a -> a.actor().code()).toList(),
        claim.patient().stream().map(a -> a.actor().code()).toList(),
        claim.place().stream().map(p -> p.place().name()).toList(),
        claim.time().map(t -> t.value().toString()).orElse(""),
        claim.source().stream().map(s -> s.kind().label()).toList());
  }
}
