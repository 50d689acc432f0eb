package org.biennien.text.tag;

import org.biennien.text.PartOfSpeech;
import org.biennien.text.VtbTag;

/// The tag of the Vietnamese treebank that mostly goes with a universal one.
final class VtbTags {
  private VtbTags() {}

  static VtbTag of(PartOfSpeech tag) {
    return switch (tag) {
      case ADJ -> VtbTag.A;
      case ADP -> VtbTag.E;
      case ADV -> VtbTag.R;
      case AUX, VERB -> VtbTag.V;
      case CCONJ -> VtbTag.CC;
      case DET -> VtbTag.L;
      case INTJ -> VtbTag.I;
      case NOUN -> VtbTag.N;
      case NUM -> VtbTag.M;
      case PART -> VtbTag.T;
      case PRON -> VtbTag.P;
      case PROPN -> VtbTag.NP;
      case PUNCT, SYM -> VtbTag.CH;
      case SCONJ -> VtbTag.C;
      case X -> VtbTag.X;
    };
  }
}
