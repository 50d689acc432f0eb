package org.biennien.text.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Mends a text that was read in the wrong encoding before it came here: `Qu©n ®éi` (TCVN3) and `Quaân ñoäi`
/// (VNI) read as windows-1252 or Latin-1, `QuÃ¢n Ä‘á»™i` (UTF-8 read so).
///
/// A text that has any character beyond windows-1252, as nearly every Vietnamese one in Unicode has, is not
/// touched. The others are turned back to bytes and tried as [EncodingRecognizer] does, and one
/// that reads plainly better than the text as it is, is taken.
///
/// Weak case: texts of fewer than [#LEAST_WORDS] marked words, and such in which somebody has mended some
/// words by hand, stay as they are.
public final class Mojibake {
  /// So many marked words must there be before a text is taken for misread.
  static final int LEAST_WORDS = 4;

  private Mojibake() {}

  /// A misread text in its right spelling.
  ///
  /// @param text the right spelling
  /// @param best the encoding that it had been written in, with the share of valid syllables
  /// @param shareBefore the share of valid syllables in the text as it came
  public record Mended(String text, Candidate best, double shareBefore) {}

  /// The right spelling of `text`, if it is plainly one that was misread.
  public static Optional<Mended> mended(String text) {
    return bytes(text).flatMap(bytes -> mended(text, bytes));
  }

  /// `text` as it would be, had it been read in `encoding` and not as windows-1252; the text itself where it
  /// cannot have been read so.
  public static String reread(String text, TextEncoding encoding) {
    return bytes(text).flatMap(bytes -> switch (encoding) {
      case LegacyEncoding legacy -> Optional.of(legacy.decode(bytes));
      case UnicodeEncoding unicode -> Optional.of(unicode.strictly(bytes, 0))
          .filter(read -> read.error().isEmpty()).map(UnicodeEncoding.Strict::text);
    }).orElse(text);
  }

  private static Optional<byte[]> bytes(String text) {
    var bytes = new byte[text.length()];
    boolean plain = true;
    for (int i = 0; i < bytes.length; i++) {
      int b = ByteTable.westernByte(text.charAt(i));
      if (b < 0) {
        return Optional.empty();
      }
      plain &= b < 0x80;
      bytes[i] = (byte) b;
    }
    return plain ? Optional.empty() : Optional.of(bytes);
  }

  private static Optional<Mended> mended(String text, byte[] bytes) {
    List<EncodingRecognizer.Reading> readings = new ArrayList<>();
    UnicodeEncoding.Strict unicode = UnicodeEncoding.UTF_8.strictly(bytes, 0);
    if (unicode.error().isEmpty()) {
      readings.add(EncodingRecognizer.Reading.of(UnicodeEncoding.UTF_8, unicode.text()));
    }
    Stream.of(LegacyEncoding.values())
        .map(encoding -> EncodingRecognizer.Reading.of(encoding, encoding.decode(bytes)))
        .forEach(readings::add);
    readings.sort(EncodingRecognizer.Reading.BEST_FIRST);
    EncodingRecognizer.Reading best = readings.getFirst();
    Optional<Candidate> second = readings.stream().filter(other -> !other.text().equals(best.text()))
        .map(EncodingRecognizer.Reading::candidate).findFirst();
    Candidate before = SyllableCount.of(best.candidate().encoding(), text);
    boolean taken = best.candidate().words() >= LEAST_WORDS
        && EncodingRecognizer.ahead(best.candidate(), second)
        && EncodingRecognizer.ahead(best.candidate(), Optional.of(before));
    return taken ? Optional.of(new Mended(best.text(), best.candidate(), before.share())) : Optional.empty();
  }
}
