package org.biennien.text.tag;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.VtbTag;
import org.biennien.text.lexicon.TableFile;

/// From universal tags to those of the Vietnamese treebank: one for one, but for nouns, whose finer kinds stand
/// in a list.
final class VtbTags {
  /// What may follow a classifier.
  private static final Set<PartOfSpeech> COUNTED =
      EnumSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.VERB, PartOfSpeech.ADJ);
  private static final Map<Long, VtbTag> NOUNS = nouns();

  private VtbTags() {}

  private static Map<Long, VtbTag> nouns() {
    var nouns = new HashMap<Long, VtbTag>();
    for (TableFile.Row row : TableFile.resource("/org/biennien/text/tag/nouns.tsv", 2).rows()) {
      VtbTag tag = Arrays.stream(VtbTag.values()).filter(t -> t.code().equals(row.column(0))).findFirst()
          .orElseThrow(() -> row.malformed("a tag of the treebank"));
      for (String word : row.column(1).split(",")) {
        nouns.put(TaggedWords.hash(word.split(" ")), tag);
      }
    }
    return nouns;
  }

  /// The finer tag of a word with the universal tag `tag`.
  ///
  /// @param next the tag of the word after it
  /// @param first the form of the word's first token
  /// @param word the word's hash in [TaggedWords]
  static VtbTag of(PartOfSpeech tag, PartOfSpeech next, String first, long word) {
    return switch (tag) {
      case ADJ -> VtbTag.A;
      case ADP -> VtbTag.E;
      case ADV -> VtbTag.R;
      case AUX, VERB -> VtbTag.V;
      case CCONJ -> VtbTag.CC;
      case DET -> VtbTag.L;
      case INTJ -> VtbTag.I;
      case NOUN -> noun(first, word, next);
      case NUM -> VtbTag.M;
      case PART -> VtbTag.T;
      case PRON -> VtbTag.P;
      case PROPN -> VtbTag.NP;
      case PUNCT, SYM -> VtbTag.CH;
      case SCONJ -> VtbTag.C;
      case X -> VtbTag.X;
    };
  }

  /// A classifier is one only before what it counts; a noun all in capitals is an abbreviation.
  private static VtbTag noun(String first, long word, PartOfSpeech next) {
    // Most words begin with a small letter: no upper case is made of those.
    if (first.length() > 1 && Character.toUpperCase(first.charAt(0)) == first.charAt(0)
        && first.equals(first.toUpperCase(Locale.ROOT))) {
      return VtbTag.NY;
    }
    VtbTag tag = NOUNS.getOrDefault(word, VtbTag.N);
    return tag == VtbTag.NC && !COUNTED.contains(next) ? VtbTag.N : tag;
  }
}
