package org.biennien.app.export;

/// A part of an article's text: a sentence, cut at words where it is long.
///
/// @param start where it starts in the article's text, UTF-16
/// @param end where it ends
/// @param text exactly what stands there
public record PassageRecord(int start, int end, String text) {}
