package org.biennien.extract.article;

import java.util.Optional;
import org.biennien.claim.Edtf;

/// What the user says of articles whose files do not say it themselves.
///
/// @param published publication date, used where the file and its text have none
/// @param outlet outlet, used where the file has none
public record Supplied(Optional<Edtf> published, Optional<String> outlet) {
  /// Nothing is supplied.
  public static final Supplied NOTHING = new Supplied(Optional.empty(), Optional.empty());
}
