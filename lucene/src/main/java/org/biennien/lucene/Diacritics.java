package org.biennien.lucene;

/// What [VietnameseAnalyzer] does with diacritics.
public enum Diacritics {
  /// Terms keep them: `giải phóng`.
  KEPT,
  /// Terms lose them: `giai phong`.
  FOLDED,
  /// Each term stands in the index both ways, at one position.
  BOTH
}
