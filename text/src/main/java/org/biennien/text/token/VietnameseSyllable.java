package org.biennien.text.token;

import java.text.Normalizer;
import java.util.Set;
import org.biennien.text.model.Remembered;

/// Whether a run of letters can be a Vietnamese syllable: `quân`, `nghiêng`; not `xcơ`, `Zor`, `Kurd`.
///
/// By onset, rhyme and tone: a rhyme that ends in `p t c ch` bears only the tones `´` and `.`.
public final class VietnameseSyllable {
  private static final Set<String> ONSETS = Set.of((
      "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(" "));
  private static final Set<String> RHYMES = Set.of((
      "a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây e ec "
      + "em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip "
      + "it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo "
      + "oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uâng uân uât uây "
      + "uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt "
      + "uyu uơ uơn ư ưa ưc ưi ưng ưn ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu")
      .split(" "));

  private static final int LONGEST = 7;
  private static final Remembered<Boolean> VALID = new Remembered<>(8192, VietnameseSyllable::spelled);

  private VietnameseSyllable() {}

  /// Whether `lowerCase`, in NFC, can be one.
  public static boolean valid(String lowerCase) {
    return lowerCase.length() <= LONGEST && VALID.of(lowerCase);
  }

  private static boolean spelled(String lowerCase) {
    var bare = new StringBuilder();
    boolean fallingOrSo = false;
    String letters = Normalizer.normalize(lowerCase, Normalizer.Form.NFD);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c == '\u0300' || c == '\u0309' || c == '\u0303') {
        fallingOrSo = true;
      } else if (c != '\u0301' && c != '\u0323') {
        bare.append(c);
      }
    }
    if (bare.isEmpty()) {
      return false;
    }
    String syllable = Normalizer.normalize(bare, Normalizer.Form.NFC);
    boolean stopped = "ptc".indexOf(syllable.charAt(syllable.length() - 1)) >= 0 || syllable.endsWith("ch");
    return !(stopped && fallingOrSo && syllable.length() > 1) && splits(syllable);
  }

  private static boolean splits(String syllable) {
    for (int onset = Math.min(3, syllable.length() - 1); onset >= 0; onset--) {
      if ((onset == 0 || ONSETS.contains(syllable.substring(0, onset)))
          && RHYMES.contains(syllable.substring(onset))) {
        return true;
      }
    }
    return syllable.equals("gi");
  }
}
