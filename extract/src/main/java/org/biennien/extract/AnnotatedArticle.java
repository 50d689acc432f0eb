package org.biennien.extract;

import org.biennien.claim.Article;
import org.biennien.claim.Quote;
import org.biennien.claim.Zone;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Span;

/// An article with the sentences and words of its text.
///
/// @param article as it came
/// @param text its text, analysed
public record AnnotatedArticle(Article article, AnnotatedText text) {
  public AnnotatedArticle {
    if (!article.text().equals(text.text())) {
      throw new IllegalArgumentException("article %s: analysed text is another text".formatted(article.id()));
    }
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
    for (Zone zone : article.zones()) {
      if (zone.kind() == kind && zone.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
