package org.biennien.text;

/// The universal part-of-speech tags of Universal Dependencies (UPOS).
public enum PartOfSpeech {
  /// Adjective: `ác liệt`.
  ADJ,
  /// Adposition: `ở`, `tại`, `từ`.
  ADP,
  /// Adverb: `đã`, `hoàn toàn`.
  ADV,
  /// Auxiliary: `là`, `bị`, `được`.
  AUX,
  /// Coordinating conjunction: `và`.
  CCONJ,
  /// Determiner: `các`, `mỗi`, `này`.
  DET,
  /// Interjection.
  INTJ,
  /// Noun: `quân đội`.
  NOUN,
  /// Numeral: `4.000`, `hai`.
  NUM,
  /// Particle: `cả`, `ngay`.
  PART,
  /// Pronoun: `chúng`, `họ`.
  PRON,
  /// Proper noun: `Palmyra`.
  PROPN,
  /// Punctuation.
  PUNCT,
  /// Subordinating conjunction: `nếu`, `rằng`.
  SCONJ,
  /// Symbol: `%`, `$`.
  SYM,
  /// Verb: `chiếm`.
  VERB,
  /// Other.
  X
}
