package org.biennien.claim;

import org.biennien.text.Span;

/// A part of an article's text that is not running prose.
///
/// @param span where it stands
/// @param kind what it is
public record Zone(Span span, Kind kind) {
  /// What a zone is.
  public enum Kind {
    /// A headline or sub-heading that stands in the text.
    HEADING,
    /// *Ảnh: AMN.*
    PHOTO_CREDIT,
    /// *Lan Hạ (Theo AFP)*, *Theo Ngọc Dương Đất Việt*.
    BYLINE,
    /// *Mời độc giả xem video: ...*, *>> Xem thêm: ...*
    READING_TIP,
    /// Crawl metadata: *date 2017-11*.
    METADATA
  }
}
