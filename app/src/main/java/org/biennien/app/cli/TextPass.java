package org.biennien.app.cli;

import org.biennien.app.bench.Effort;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;

/// One way through all texts: what was read, and what it took.
///
/// @param stage `segment` or `chain`
/// @param number from 1
/// @param texts articles
/// @param bytes of them in UTF-8
/// @param syllables tokens with a letter: no numbers, no marks
record TextPass(
    String stage, int number, long texts, long bytes, long sentences, long tokens, long syllables, Effort effort) {
  static TextPass begin(String stage, int number) {
    return new TextPass(stage, number, 0, 0, 0, 0, 0, Effort.NONE);
  }

  TextPass plus(AnnotatedText read, Effort spent) {
    long all = 0;
    long ofLetters = 0;
    for (Sentence sentence : read.sentences()) {
      all += sentence.tokens().size();
      for (Token token : sentence.tokens()) {
        ofLetters += token.kind() == TokenKind.SYLLABLE ? 1 : 0;
      }
    }
    return new TextPass(stage, number, texts + 1, bytes + BenchTexts.utf8Length(read.text()),
        sentences + read.sentences().size(), tokens + all, syllables + ofLetters, effort.plus(spent));
  }

  /// Syllables a second of CPU of the one thread.
  double syllablesPerCpuSecond() {
    return syllables * 1e9 / Math.max(effort.cpu(), 1);
  }

  /// Syllables a second on the clock.
  double syllablesPerSecond() {
    return syllables * 1e9 / Math.max(effort.wall(), 1);
  }

  /// Bytes allocated a syllable.
  double allocatedPerSyllable() {
    return (double) effort.allocated() / Math.max(syllables, 1);
  }
}
