package org.biennien.app.cli;

import org.biennien.text.Sentence;

/// A form in which `biennien words` prints sentences.
interface SentencePrinter {
  /// A text begins: a file, or with `--lines` all its lines.
  ///
  /// @param name as the user gave it, `-` for standard input
  void begin(String name);

  /// A sentence of a stretch of that text.
  ///
  /// @param stretch the words' spans point into it
  /// @param start where the stretch begins in the text
  void print(String stretch, long start, Sentence sentence);

  /// A line of that text in which no sentence stands.
  void printEmpty();
}
