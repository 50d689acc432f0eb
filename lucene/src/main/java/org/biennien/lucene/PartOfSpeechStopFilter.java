package org.biennien.lucene;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.biennien.text.PartOfSpeech;

/// Leaves out the words of some parts of speech, and their syllables: `đã` `tấn công` `và` `rút lui` →
/// `tấn công` `rút lui` without `ADV` and `CCONJ`.
///
/// Stands after [VietnameseTokenizer]. Positions are kept. About one tag in nine is wrong; where a wrong one
/// would hurt, stop words are the safer choice.
public final class PartOfSpeechStopFilter extends FilteringTokenFilter {
  private final PartOfSpeechAttribute attribute = addAttribute(PartOfSpeechAttribute.class);
  private final Set<PartOfSpeech> stops = EnumSet.noneOf(PartOfSpeech.class);

  /// @param stops what to leave out
  public PartOfSpeechStopFilter(TokenStream input, Set<PartOfSpeech> stops) {
    super(input);
    this.stops.addAll(stops);
  }

  @Override
  protected boolean accept() {
    return !stops.contains(attribute.partOfSpeech());
  }
}
