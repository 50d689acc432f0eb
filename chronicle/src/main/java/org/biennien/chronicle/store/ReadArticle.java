package org.biennien.chronicle.store;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;

/// An article with what was read in it, to be added to a chronicle.
///
/// @param article the article
/// @param claims its claims, in reading order
public record ReadArticle(Article article, List<Claim> claims) {
  public ReadArticle {
    claims = List.copyOf(claims);
  }
}
