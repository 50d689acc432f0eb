package org.biennien.app.cli;

/// A part of a text that can be analysed for itself, for no sentence goes beyond it.
///
/// @param start where it begins in the text, in UTF-16 code units
record TextStretch(long start, String text) {}
