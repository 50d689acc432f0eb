package org.biennien.text.encoding;

/// A way to write text as bytes that this project can tell: a Unicode one, or one from before Unicode.
public sealed interface TextEncoding permits UnicodeEncoding, LegacyEncoding {
  /// The name that people know it by: `UTF-8`, `TCVN3 (ABC)`.
  String label();
}
