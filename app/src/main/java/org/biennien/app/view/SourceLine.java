package org.biennien.app.view;

import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.Source;

/// One link of a source chain.
///
/// @param text the words that name it
/// @param start where they stand in the article, UTF-16
/// @param end where they end
/// @param name actor code or proper name; absent for an unnamed source
/// @param kind `party`, `media`, `monitor`, `official`, `witness` or `unnamed`
/// @param date when it spoke, EDTF; absent where not told
public record SourceLine(
    String text, int start, int end, Optional<String> name, String kind, Optional<String> date) {

  static SourceLine of(Source source) {
    return new SourceLine(source.quote().text(), source.quote().span().start(), source.quote().span().end(),
        source.name(), source.kind().label(), source.date().map(Edtf::toString));
  }
}
