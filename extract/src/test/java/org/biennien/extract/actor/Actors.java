package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.pipeline.Annotator;

/// The actors of made-up articles.
final class Actors {
  static final ActorRecognizer RECOGNIZER = ActorRecognizer.load();

  private static final Annotator ANNOTATOR = Annotator.load();

  private Actors() {}

  /// An article of that day.
  static AnnotatedArticle article(String text, String published) {
    var date = PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN);
    var article = new Article("test", Optional.empty(), date, Optional.empty(), Optional.empty(), text, List.of());
    return new AnnotatedArticle(article, ANNOTATOR.annotate(text));
  }

  /// Its actors, as `quân đội Syria = SYR.MIL`; each stands where it says.
  static List<String> told(String text, String published) {
    List<ActorMention> mentions = RECOGNIZER.recognize(article(text, published));
    mentions.forEach(m -> assertThat(m.quote().span().of(text)).isEqualTo(m.quote().text()));
    return mentions.stream().map(m -> m.quote().text() + " = " + m.actor()).toList();
  }
}
