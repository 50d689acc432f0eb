package org.biennien.chronicle.store;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.text.Span;

/// An article with what was read in it, to be added to a chronicle.
///
/// @param article the article
/// @param sentences where its sentences stand, in reading order, not overlapping; none where nobody cut it
/// @param claims its claims, in reading order
public record ReadArticle(Article article, List<Span> sentences, List<Claim> claims) {
  public ReadArticle {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    int end = 0;
    for (Span sentence : sentences) {
      if (sentence.start() < end || sentence.end() > article.text().length()) {
        throw new IllegalArgumentException("article %s: the sentence at %s does not lie between %d and %d"
            .formatted(article.id(), sentence, end, article.text().length()));
      }
      end = sentence.end();
    }
  }

  /// An article that nobody cut into sentences.
  public ReadArticle(Article article, List<Claim> claims) {
    this(article, List.of(), claims);
  }
}
