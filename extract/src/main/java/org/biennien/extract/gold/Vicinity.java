package org.biennien.extract.gold;

import java.util.Optional;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Span;

/// The neighbourhood of a trigger, in which an annotator's words are looked for.
///
/// @param article in which it stands
/// @param start of the trigger
record Vicinity(AnnotatedArticle article, int start) {
  private static final long SENTENCE_BEFORE = 100_000;
  private static final long SENTENCE_AFTER = 200_000;

  /// The sentence of the trigger.
  int sentence() {
    return article.text().sentenceAt(start);
  }

  /// Where `words` stand nearest to the trigger: in its own sentence if they are there, else rather before
  /// it.
  Optional<Span> nearest(String words) {
    String text = article.article().text();
    int sentence = sentence();
    int best = -1;
    long bestCost = Long.MAX_VALUE;
    for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
      int apart = sentence - article.text().sentenceAt(at);
      long cost = Math.abs(at - start) + (apart > 0 ? SENTENCE_BEFORE * apart : -SENTENCE_AFTER * apart);
      if (cost < bestCost) {
        bestCost = cost;
        best = at;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Span(best, best + words.length()));
  }
}
