package org.biennien.text;

/// A word of one or more tokens: `quân đội`, `Ash Carter`.
///
/// @param from index of its first token in the sentence
/// @param to index after its last token
/// @param partOfSpeech its universal part of speech
/// @param tag its tag in the Vietnamese treebank
/// @param confidence in [0, 1]: how likely both ends of the word are right
public record Word(int from, int to, PartOfSpeech partOfSpeech, VtbTag tag, float confidence) {
  public Word {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("word [%d, %d): a word has at least one token".formatted(from, to));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence %s: not within 0 and 1".formatted(confidence));
    }
  }

  /// A word not yet tagged.
  public static Word untagged(int from, int to, float confidence) {
    return new Word(from, to, PartOfSpeech.X, VtbTag.X, confidence);
  }

  /// The same tokens with these tags.
  public Word tagged(PartOfSpeech partOfSpeech, VtbTag tag) {
    return new Word(from, to, partOfSpeech, tag, confidence);
  }
}
