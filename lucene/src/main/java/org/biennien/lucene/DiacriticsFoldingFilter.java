package org.biennien.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/// Takes the diacritics off each term: `giải phóng` → `giai phong`, `Đa-mát` → `Da-mat`.
///
/// Tone marks, hats, horns and breves go, composed or decomposed, and `đ` becomes `d`; marks on Latin letters
/// of other languages go too. Case and the letters of other scripts stay. If the originals are kept, each
/// follows its folded form at the same position; a term without diacritics is given once.
public final class DiacriticsFoldingFilter extends TokenFilter {
  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);
  private final boolean preserveOriginal;
  private Optional<AttributeSource.State> original = Optional.empty();
  private char[] folded = new char[64];

  /// Gives the folded terms only.
  public DiacriticsFoldingFilter(TokenStream input) {
    this(input, false);
  }

  /// @param preserveOriginal whether to give the original too
  public DiacriticsFoldingFilter(TokenStream input, boolean preserveOriginal) {
    super(input);
    this.preserveOriginal = preserveOriginal;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (original.isPresent()) {
      restoreState(original.get());
      incrementAttribute.setPositionIncrement(0);
      original = Optional.empty();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (DiacriticsFolding.needed(termAttribute.buffer(), termAttribute.length())) {
      fold();
    }
    return true;
  }

  private void fold() {
    int before = termAttribute.length();
    if (folded.length < before) {
      folded = new char[before + before / 2];
    }
    System.arraycopy(termAttribute.buffer(), 0, folded, 0, before);
    int length = DiacriticsFolding.fold(folded, before);
    if (Arrays.equals(folded, 0, length, termAttribute.buffer(), 0, before)) {
      return;
    }
    if (preserveOriginal) {
      original = Optional.of(captureState());
    }
    termAttribute.copyBuffer(folded, 0, length);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    original = Optional.empty();
  }
}
