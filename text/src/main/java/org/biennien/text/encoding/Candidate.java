package org.biennien.text.encoding;

/// How well an encoding explains what was read.
///
/// @param encoding the encoding tried
/// @param valid how many of the words with marked letters are Vietnamese syllables, read so
/// @param words how many words with marked letters there are, read so
public record Candidate(TextEncoding encoding, int valid, int words) {
  /// The share of valid words, from 0 to 1; 0 where there are no words to judge by.
  public double share() {
    return words == 0 ? 0 : (double) valid / words;
  }

  /// `TCVN3 (ABC) 0.97`.
  @Override
  public String toString() {
    return "%s %.2f".formatted(encoding.label(), share()).replace(',', '.');
  }
}
