package org.biennien.extract;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Quote;
import org.biennien.claim.Zone;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Span;

/// An article with the sentences and words of its text.
///
/// @param article as it came
/// @param text its text, analysed
/// @param forms each sentence as patterns read it
public record AnnotatedArticle(Article article, AnnotatedText text, List<LowerForms> forms) {
  public AnnotatedArticle {
    forms = List.copyOf(forms);
    if (!article.text().equals(text.text())) {
      throw new IllegalArgumentException("article %s: analysed text is another text".formatted(article.id()));
    }
    if (forms.size() != text.sentences().size()) {
      throw new IllegalArgumentException("article %s: %d sentences with the forms of %d"
          .formatted(article.id(), text.sentences().size(), forms.size()));
    }
  }

  /// An article with its analysed text.
  public AnnotatedArticle(Article article, AnnotatedText text) {
    this(article, text, text.sentences().stream().map(LowerForms::of).toList());
  }

  /// The words that `span` marks.
  public Quote quote(Span span) {
    return Quote.of(article.text(), span);
  }

  /// Tokens `from` to before `to` of a sentence.
  public Quote quote(Sentence sentence, int from, int to) {
    return quote(sentence.span(from, to));
  }

  /// Whether `span` touches a zone of that kind.
  public boolean in(Zone.Kind kind, Span span) {
    List<Zone> zones = article.zones();
    for (int i = firstFrom(span.start()); i < zones.size() && zones.get(i).span().start() < span.end(); i++) {
      if (zones.get(i).kind() == kind && zones.get(i).span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /// The first zone that ends after `offset`: zones stand in reading order.
  private int firstFrom(int offset) {
    int low = 0;
    int high = article.zones().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.zones().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
