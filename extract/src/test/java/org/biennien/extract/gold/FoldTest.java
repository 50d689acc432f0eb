package org.biennien.extract.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class FoldTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static GoldArticle article(String text) {
    var article = new Article("test", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(),
        text, List.of());
    return new GoldArticle(
        Path.of("test.json").toString(), new AnnotatedArticle(article, ANNOTATOR.annotate(text)), List.of());
  }

  @Test
  void noModelHasSeenWhatItReads() {
    for (Fold fold : Fold.byArticle(12, 10)) {
      assertThat(fold.held()).doesNotContainAnyElementsOf(fold.seen()).allMatch(i -> i < 10);
      assertThat(fold.seen()).contains(10, 11);
    }
  }

  @Test
  void byWarNothingIsLearntFromTheWarThatIsRead() {
    var articles = List.of(
        article("Taliban đánh vào Kabul. Kabul mất điện."),
        article("Quân đội Ukraine rời Kiev, Ukraine nói."),
        article("Kabul bị vây. Taliban rút khỏi Kabul."));
    assertThat(Fold.byWar(articles, 2))
        .containsExactlyInAnyOrder(new Fold(List.of(0), List.of(1)), new Fold(List.of(1), List.of(0, 2)));
  }
}
