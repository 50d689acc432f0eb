package org.biennien.text.tag;

import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.segment.WordLexicon;

/// Tags each word with its most frequent part of speech; unknown words by their shape.
public final class PosTagger {
  private final WordLexicon lexicon;

  public PosTagger(WordLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The tag of a word whose first token is `first` and whose form is `form`; `initial`: it begins a sentence.
  public PartOfSpeech tag(Token first, String form, boolean initial) {
    return switch (first.kind()) {
      case NUMBER -> PartOfSpeech.NUM;
      case PUNCTUATION -> "%$€+=°".contains(form) ? PartOfSpeech.SYM : PartOfSpeech.PUNCT;
      case SYLLABLE -> word(first, form, initial);
    };
  }

  private PartOfSpeech word(Token first, String form, boolean initial) {
    PartOfSpeech known = lexicon.partOfSpeech(form);
    if (known != PartOfSpeech.X) {
      return known;
    }
    return first.capitalised() && !initial ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }
}
