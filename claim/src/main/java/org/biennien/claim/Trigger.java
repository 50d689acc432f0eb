package org.biennien.claim;

/// The shortest words that carry a claim's type, and the sentence they stand in.
///
/// @param quote the words
/// @param sentence index of the sentence in the annotated text
public record Trigger(Quote quote, int sentence) {
  public Trigger {
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence %d: must be 0 or more".formatted(sentence));
    }
  }
}
