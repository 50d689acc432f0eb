package org.biennien.lucene;

import org.apache.lucene.util.Attribute;
import org.biennien.text.PartOfSpeech;

/// The part of speech of the word that a term is, or is a syllable of; `X` where nobody told.
///
/// [VietnameseTokenizer] fills it only if it was asked for before `reset()`.
public interface PartOfSpeechAttribute extends Attribute {
  /// The universal part of speech.
  PartOfSpeech partOfSpeech();

  /// Sets it for the current term.
  void setPartOfSpeech(PartOfSpeech partOfSpeech);
}
