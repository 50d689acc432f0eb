package org.biennien.app.export;

/// Where something stands in a text.
///
/// @param start where it starts, UTF-16
/// @param end where it ends
public record RangeRecord(int start, int end) {}
