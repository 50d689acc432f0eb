package org.biennien.text;

/// A word of one or more tokens: `quân đội`, `Ash Carter`.
///
/// @param from index of its first token in the sentence
/// @param to index after its last token
/// @param partOfSpeech its universal part of speech
public record Word(int from, int to, PartOfSpeech partOfSpeech) {
  public Word {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("word [%d, %d): a word has at least one token".formatted(from, to));
    }
  }
}
