package org.biennien.chronicle;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Zone;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.normalize.AlignedText;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.sentence.SentenceDetector;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;

/// Where the sentences of an article stand: the very cuts that the extractor worked with, without its lexicons.
///
/// @param text the article's text
/// @param spans in reading order, not overlapping
public record SentenceSpans(String text, List<Span> spans) {
  public SentenceSpans {
    spans = List.copyOf(spans);
  }

  /// The sentences of an article, in each zone and outside of them.
  public static SentenceSpans of(Article article) {
    AlignedText view = TextNormalizer.normalize(article.text());
    var spans = new ArrayList<Span>();
    int from = 0;
    for (Zone zone : article.zones()) {
      int start = view.alignment().toNormalised(zone.span().start());
      int end = view.alignment().toNormalised(zone.span().end());
      stretch(view, from, start, spans);
      stretch(view, start, end, spans);
      from = end;
    }
    stretch(view, from, view.normalised().length(), spans);
    return new SentenceSpans(article.text(), spans);
  }

  private static void stretch(AlignedText view, int from, int to, List<Span> spans) {
    TokenizedText tokenized = Tokenizer.tokenize(view, from, to);
    List<Integer> starts = SentenceDetector.starts(tokenized);
    List<Token> tokens = tokenized.tokens();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : tokens.size();
      spans.add(tokens.get(starts.get(s)).span().cover(tokens.get(end - 1).span()));
    }
  }

  /// The sentence around some words; the words themselves where they lie in none.
  public Span around(Span words) {
    Span around = words;
    for (Span span : spans) {
      if (span.overlaps(words)) {
        around = around.cover(span);
      }
    }
    return around;
  }
}
