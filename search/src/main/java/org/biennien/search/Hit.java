package org.biennien.search;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.text.Span;

/// An article that was found.
///
/// @param article as it stands in the store
/// @param title where the words stand in its title
/// @param words where the words stand in its text, in reading order, not overlapping
/// @param passages the one or two sentences of the text that show best why it was found; cut at words where long
/// @param claims those that match; where nothing is asked of claims, those whose trigger stands in a passage
public record Hit(Article article, List<Span> title, List<Span> words, List<Span> passages, List<Claim> claims) {
  public Hit {
    title = List.copyOf(title);
    words = List.copyOf(words);
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
  }
}
