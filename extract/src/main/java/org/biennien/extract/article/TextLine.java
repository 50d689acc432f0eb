package org.biennien.extract.article;

/// A line of a text file, without the `\n` that ends it; a `\r` before that stays.
public sealed interface TextLine {
  /// Its place in the file, from 1.
  long number();

  /// A line that is text.
  ///
  /// @param ended whether a `\n` ends it; only the last line of a file may have none
  record Read(long number, String text, boolean ended) implements TextLine {}

  /// A line whose bytes are no text; offsets of the fault count from the start of the line.
  record Unreadable(long number, Fault fault) implements TextLine {}
}
