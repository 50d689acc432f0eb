package org.biennien.claim;

import org.biennien.text.Span;

/// Words of an article and where they stand: the evidence that everything in a claim points to.
///
/// @param span where the words stand in the article's text
/// @param text exactly these words
public record Quote(Span span, String text) implements Comparable<Quote> {
  public Quote {
    if (span.length() != text.length() || text.isEmpty()) {
      throw new IllegalArgumentException(
          "quote \"%s\" has %d code units, its span %s has %d; both must be equal and above 0"
              .formatted(text, text.length(), span, span.length()));
    }
  }

  /// The words that `span` marks in `text`.
  public static Quote of(String text, Span span) {
    return new Quote(span, span.of(text));
  }

  @Override
  public int compareTo(Quote other) {
    return span.compareTo(other.span);
  }
}
