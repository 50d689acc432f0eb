package org.biennien.text;

/// The part-of-speech tags of the Vietnamese treebank (VTB, VLSP), finer than [PartOfSpeech] for nouns.
public enum VtbTag {
  /// Adjective: `ác liệt`.
  A("A"),
  /// Subordinating conjunction: `nếu`.
  C("C"),
  /// Coordinating conjunction: `và`.
  CC("Cc"),
  /// Punctuation and symbols.
  CH("CH"),
  /// Preposition: `tại`.
  E("E"),
  /// Interjection.
  I("I"),
  /// Determiner: `các`.
  L("L"),
  /// Numeral: `4.000`.
  M("M"),
  /// Common noun: `quân đội`.
  N("N"),
  /// Noun borrowed from another language: `container`.
  NB("Nb"),
  /// Classifier: `chiếc`, `cuộc`.
  NC("Nc"),
  /// Proper noun: `Palmyra`.
  NP("Np"),
  /// Noun of unit: `km`.
  NU("Nu"),
  /// Abbreviated noun: `TP.`, `UBND`.
  NY("Ny"),
  /// Pronoun: `họ`, `này`.
  P("P"),
  /// Adverb: `đã`.
  R("R"),
  /// Particle: `cả`.
  T("T"),
  /// Verb: `chiếm`; auxiliaries are verbs, too.
  V("V"),
  /// Other, and words not yet tagged.
  X("X"),
  /// Bound morpheme: `bất`.
  Z("Z");

  private final String code;

  VtbTag(String code) {
    this.code = code;
  }

  /// The tag as treebanks write it: `Np`.
  public String code() {
    return code;
  }
}
