package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Status;
import org.biennien.claim.Trigger;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;

/// Scenes of single sentences in press style, published on 20 May 2023.
final class Scenes {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final MentionFinder MENTIONS = MentionFinder.load();

  private Scenes() {}

  /// The scene of a sentence whose events are these words, in reading order, all of type `attack`.
  static Scene of(String text, String... triggers) {
    ToldEvents told = told(text, triggers);
    return new Scene(new TokenRow(told.mentions().article()), told.mentions(), told.events());
  }

  /// The events of such a sentence beside what it names.
  static ToldEvents told(String text, String... triggers) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2023-05-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    Mentions mentions = MENTIONS.apply(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
    var events = new ArrayList<EventMention>();
    int at = 0;
    for (String words : triggers) {
      at = text.indexOf(words, at);
      var sentence = mentions.article().text().sentences().getFirst();
      var span = new Span(at, at + words.length());
      events.add(new EventMention(ClaimType.ATTACK, new Trigger(mentions.article().quote(span), 0),
          sentence.tokenAt(span.start()), sentence.tokenAt(span.end() - 1) + 1, Status.ACTUAL, Optional.empty(), 1, 1,
          List.of()));
    }
    return new ToldEvents(mentions, events);
  }
}
