package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.pipeline.Annotator;

/// What the recogniser finds in a text, for tests.
final class PlacesTold {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final ToponymRecognizer RECOGNIZER = ToponymRecognizer.load();

  private PlacesTold() {}

  /// The mentions, each checked to stand where it says, in reading order and with a reason.
  static List<PlaceMention> in(String text) {
    var article = new Article(
        "a", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(), text, List.of());
    List<PlaceMention> mentions = RECOGNIZER.recognize(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
    int end = 0;
    for (PlaceMention mention : mentions) {
      assertThat(mention.quote().text()).isEqualTo(mention.quote().span().of(text));
      assertThat(mention.quote().span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.reason()).isNotBlank();
      end = mention.quote().span().end();
    }
    return mentions;
  }

  /// `làng Moura = Moura`.
  static List<String> named(String text) {
    return in(text).stream().map(m -> m.quote().text() + " = " + m.place().name()).toList();
  }

  /// `làng Moura @ 14.37,-4.72`; `làng Moura @ nowhere` where the place has no point.
  static List<String> located(String text) {
    return in(text).stream().map(m -> m.quote().text() + " @ " + m.place().coordinates()
        .map(c -> c.latitude() + "," + c.longitude()).orElse("nowhere")).toList();
  }
}
