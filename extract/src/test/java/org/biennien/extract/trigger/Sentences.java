package org.biennien.extract.trigger;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;

/// Short texts as analysed articles.
final class Sentences {
  private static final Annotator ANNOTATOR = Annotator.load();

  private Sentences() {}

  static AnnotatedArticle article(String text) {
    var article = new Article("test", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(),
        text, List.of());
    return new AnnotatedArticle(article, ANNOTATOR.annotate(text));
  }

  static Span span(TriggerRule.Example example) {
    return new Span(example.from(), example.to());
  }
}
