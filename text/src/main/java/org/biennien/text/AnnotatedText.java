package org.biennien.text;

import java.util.List;

/// A text with its sentences, tokens and words; every span points into the text as it came.
///
/// @param text the original text
/// @param sentences in reading order, not overlapping
public record AnnotatedText(String text, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
    for (Sentence sentence : sentences) {
      if (sentence.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "sentence %s ends after the text of %d code units".formatted(sentence.span(), text.length()));
      }
    }
  }

  /// The index of the sentence that holds `offset`, or of the next one after it; `sentences().size()` if
  /// none.
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
