package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.biennien.text.AnnotatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Raw and word-segmented text of one article say the same; only the spans differ.
class SegmentedTextTest {
  private static final Road ROAD = Road.load();

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
