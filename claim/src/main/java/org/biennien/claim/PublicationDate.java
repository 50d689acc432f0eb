package org.biennien.claim;

import java.util.Optional;

/// When an article was published, and how we know. Unknown is a value: no date is ever made up.
///
/// @param value absent exactly where the basis is `NONE`; its granularity is that of the EDTF value
/// @param basis how it is known
public record PublicationDate(Optional<Edtf> value, Basis basis) {
  /// A date that nobody knows.
  public static final PublicationDate UNKNOWN = new PublicationDate(Optional.empty(), Basis.NONE);

  public PublicationDate {
    if (value.isPresent() == (basis == Basis.NONE)) {
      throw new IllegalArgumentException("publication date %s with basis %s: a value has a basis, and only"
          .formatted(value, basis) + " a missing one has basis NONE");
    }
  }

  /// A date with its basis.
  public static PublicationDate of(Edtf value, Basis basis) {
    return new PublicationDate(Optional.of(value), basis);
  }

  /// How a publication date is known.
  public enum Basis {
    /// Given with the article: a field of the file, HTML metadata, the command line.
    GIVEN,
    /// Read in the text: *date 2017-11*.
    IN_TEXT,
    /// Assumed, for instance from a crawl date.
    ASSUMED,
    /// Not known.
    NONE
  }
}
