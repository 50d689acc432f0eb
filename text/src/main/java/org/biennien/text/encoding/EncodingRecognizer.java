package org.biennien.text.encoding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells in which encoding bytes are written, and reads them.
///
/// Unicode goes first: a byte-order mark, the zero bytes of UTF-16, or bytes that are all UTF-8. What is none
/// of these is read in each [LegacyEncoding], and the words with marked letters are held against the build of
/// Vietnamese syllables: a page of TCVN3 is some 98 in 100 right when read as TCVN3, and at most half right
/// in any other way. The best must be [#LEAST_SHARE] right and plainly ahead of the next that gives another
/// text; else nothing is chosen. A word or two that happen to be UTF-8 but make no syllable (`Ng߶i`) are held
/// against the others too.
///
/// Weak case: a line or two may fit several encodings; then the answer is [Recognition.Undecided].
public final class EncodingRecognizer {
  /// The share of valid syllables below which no encoding is chosen.
  static final double LEAST_SHARE = 0.8;
  /// By how large a share of its words the best must be ahead, and by how many words at the least.
  private static final double LEAST_LEAD = 0.2;
  private static final int LEAST_WORDS = 2;
  /// In a long text a smaller share will do.
  private static final double LEAST_LEAD_OF_MANY = 0.1;
  private static final int MANY_WORDS = 5;
  /// With more marked words than this, all of them UTF-8 by chance is out of the question.
  private static final int CHANCE = 8;
  /// Below this share nothing is Vietnamese at all.
  private static final double NO_TEXT = 0.5;
  /// How many bytes are read in every encoding; the rest is read in the chosen one only.
  private static final int SAMPLE = 1 << 18;
  /// How many bytes are looked at to tell UTF-16 without a mark from binary data.
  private static final int PROBE = 1024;

  private EncodingRecognizer() {}

  /// Reads `bytes`.
  public static Recognition recognize(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return unicode(UnicodeEncoding.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return unicode(UnicodeEncoding.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return unicode(UnicodeEncoding.UTF_16BE, bytes, 2);
    }
    return switch (unicode(unmarked(bytes), bytes, 0)) {
      case Recognition.Malformed read when read.supposed() == UnicodeEncoding.UTF_8 -> legacy(bytes, read);
      case Recognition.Unicode read when read.encoding() == UnicodeEncoding.UTF_8 && doubtful(read.text()) ->
        byChance(bytes, read);
      case Recognition read -> read;
    };
  }

  private static boolean doubtful(String text) {
    // As a rule the first line tells.
    if (SyllableCount.moreMarkedThan(CHANCE, text)) {
      return false;
    }
    Candidate candidate = SyllableCount.of(UnicodeEncoding.UTF_8, text);
    return candidate.words() > 0 && candidate.valid() == 0;
  }

  /// UTF-8 stays UTF-8 unless an older encoding makes syllables of what UTF-8 does not.
  private static Recognition byChance(byte[] bytes, Recognition.Unicode read) {
    int first = 0;
    while (bytes[first] >= 0) {
      first++;
    }
    Recognition other = legacy(bytes, new Recognition.Malformed(UnicodeEncoding.UTF_8, first, ""));
    boolean better = switch (other) {
      case Recognition.Legacy _ -> true;
      case Recognition.Undecided undecided -> undecided.candidates().getFirst().share() >= LEAST_SHARE;
      case Recognition.Unicode _, Recognition.Malformed _ -> false;
    };
    return better ? other : read;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 of news text has a zero byte in most code units of spaces and digits, on one side only; UTF-8
  /// text has none.
  private static UnicodeEncoding unmarked(byte[] bytes) {
    int[] zeros = new int[2];
    int probe = Math.min(bytes.length, PROBE);
    for (int i = 0; i < probe; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    if (zeros[1] > probe / 8 && zeros[0] == 0) {
      return UnicodeEncoding.UTF_16LE;
    }
    return zeros[0] > probe / 8 && zeros[1] == 0 ? UnicodeEncoding.UTF_16BE : UnicodeEncoding.UTF_8;
  }

  private static Recognition unicode(UnicodeEncoding encoding, byte[] bytes, int from) {
    UnicodeEncoding.Strict read = encoding.strictly(bytes, from);
    return read.error().isPresent()
        ? new Recognition.Malformed(encoding, read.error().getAsInt(), read.text())
        : new Recognition.Unicode(encoding, read.text());
  }

  private static Recognition legacy(byte[] bytes, Recognition.Malformed unicode) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    List<Reading> readings = Stream.of(LegacyEncoding.values())
        .map(encoding -> Reading.of(encoding, encoding.decode(sample)))
        .sorted(Reading.BEST_FIRST).toList();
    Reading best = readings.getFirst();
    if (best.candidate().share() < NO_TEXT) {
      return unicode;
    }
    Optional<Candidate> second = readings.stream().filter(other -> !other.text().equals(best.text()))
        .map(Reading::candidate).findFirst();
    if (!ahead(best.candidate(), second)) {
      return new Recognition.Undecided(unicode.offset(), readings.stream().map(Reading::candidate).toList());
    }
    var chosen = (LegacyEncoding) best.candidate().encoding();
    return new Recognition.Legacy(best.candidate(), second, chosen.decode(bytes));
  }

  /// Whether `best` is good enough and far enough ahead to be taken.
  static boolean ahead(Candidate best, Optional<Candidate> second) {
    double next = second.map(Candidate::share).orElse(0.0);
    double lead = best.share() - next;
    double words = lead * best.words();
    boolean faster = lead >= LEAST_LEAD && words >= LEAST_WORDS;
    boolean longer = lead >= LEAST_LEAD_OF_MANY && words >= MANY_WORDS;
    return best.share() >= LEAST_SHARE && (faster || longer);
  }

  /// The text as one encoding gives it.
  record Reading(Candidate candidate, String text) {
    /// By share of valid syllables; an earlier encoding first where that is the same.
    static final Comparator<Reading> BEST_FIRST =
        Comparator.comparingDouble((Reading reading) -> reading.candidate().share()).reversed();

    static Reading of(TextEncoding encoding, String text) {
      return new Reading(SyllableCount.of(encoding, text), text);
    }
  }
}
