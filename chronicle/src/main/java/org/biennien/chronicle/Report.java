package org.biennien.chronicle;

import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;

/// An article as events and ledger see it: who published it and when, without its text.
///
/// @param articleId the article
/// @param outlet who published it, absent where unknown
/// @param published when, with what that rests on
/// @param voice whose voice speaks where the article names no source: `outlet:vnexpressnet`, or `article:ID`
///     where the outlet is unknown. A copy of another article speaks with the voice of the first.
public record Report(String articleId, Optional<String> outlet, PublicationDate published, String voice) {

  /// The article without its text.
  public static Report of(Article article) {
    String voice = article.outlet()
        .map(outlet -> "outlet:" + FoldedName.of(outlet))
        .orElse("article:" + article.id());
    return new Report(article.id(), article.outlet(), article.published(), voice);
  }

  /// The same report, speaking with the voice of the article that it copies.
  public Report asCopyOf(Report first) {
    return new Report(articleId, outlet, published, first.voice);
  }
}
