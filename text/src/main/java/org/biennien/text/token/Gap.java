package org.biennien.text.token;

/// What stands between a token and the one before it.
public enum Gap {
  /// Nothing: `Ảnh` and `:` in `Ảnh: AMN`.
  NONE,
  /// Spaces.
  SPACE,
  /// One line end.
  LINE,
  /// An empty line.
  PARAGRAPH
}
