package org.biennien.extract.article;

import java.util.Map;
import java.util.TreeMap;

/// Why bytes are no article. The kind is a key of the message catalogue, so that the interface can say it in
/// Vietnamese and English with the mend; the details fill the message.
///
/// @param kind what is wrong
/// @param details values by name: `offset`, `size`, `limit`, `found`
public record Fault(Kind kind, Map<String, String> details) {
  public Fault {
    details = Map.copyOf(details);
  }

  static Fault of(Kind kind, String... namesAndValues) {
    Map<String, String> details = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      details.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Fault(kind, details);
  }

  /// What is wrong with the input.
  public enum Kind {
    /// No bytes, or nothing but white space.
    EMPTY,
    /// Not text: `found` names the first byte that text never has, `offset` where.
    BINARY,
    /// Bytes at `offset` are no UTF-8, nor is the text Vietnamese in an encoding of old archives.
    NOT_UTF8,
    /// Not UTF-8 from `offset` on; several encodings of old archives explain the bytes about as well: `charset`
    /// names them with the share of Vietnamese syllables that each gives.
    UNDECIDED,
    /// More than `limit` bytes in one article; it has `size`.
    TOO_LARGE,
    /// HTML in which no article body stands.
    NO_ARTICLE,
    /// JSON that cannot be parsed or is not the codebook's; `found` is the parser's complaint.
    BAD_JSON,
    /// The file could not be opened; `found` is the system's word.
    UNOPENED
  }
}
