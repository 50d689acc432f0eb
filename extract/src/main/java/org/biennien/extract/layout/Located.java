package org.biennien.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Mention;

/// A mention with the tokens it covers.
///
/// @param mention what is named
/// @param from its first token in the article's [TokenRow]
/// @param to the token after its last
/// @param sentence the sentence it stands in
public record Located<M extends Mention>(M mention, int from, int to, int sentence) {
  /// These mentions in reading order, each with its tokens.
  public static <M extends Mention> List<Located<M>> all(TokenRow row, List<M> mentions) {
    var located = new ArrayList<Located<M>>(mentions.size());
    for (M mention : mentions) {
      located.add(of(row, mention));
    }
    return located;
  }

  private static <M extends Mention> Located<M> of(TokenRow row, M mention) {
    int from = Math.min(row.tokenAt(mention.quote().span().start()), row.size() - 1);
    int to = Math.max(row.tokenAt(mention.quote().span().end() - 1) + 1, from + 1);
    return new Located<>(mention, from, Math.min(to, row.size()), row.sentenceOf(from));
  }
}
