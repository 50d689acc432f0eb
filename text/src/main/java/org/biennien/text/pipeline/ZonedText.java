package org.biennien.text.pipeline;

import java.util.List;
import org.biennien.text.Span;

/// A text to analyse.
///
/// @param text as it came
/// @param apart spans to keep in sentences of their own (a byline, a photo credit), in reading order, not overlapping
public record ZonedText(String text, List<Span> apart) {
  public ZonedText {
    apart = List.copyOf(apart);
    int from = 0;
    for (Span span : apart) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(
            "%s lies beyond the text of %d code units".formatted(span, text.length()));
      }
      if (span.start() < from) {
        throw new IllegalArgumentException("the spans to keep apart must be in reading order and not overlap");
      }
      from = span.end();
    }
  }
}
