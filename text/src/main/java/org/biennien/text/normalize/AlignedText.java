package org.biennien.text.normalize;

import org.biennien.text.Span;

/// A text in its normalised spelling, and the way back to the text as it came.
///
/// @param original never edited
/// @param normalised see [TextNormalizer]
/// @param alignment from the one to the other
public record AlignedText(String original, String normalised, Alignment alignment) {
  /// The original span of the normalised `[start, end)`.
  public Span toOriginal(int start, int end) {
    return alignment.toOriginal(start, end);
  }
}
