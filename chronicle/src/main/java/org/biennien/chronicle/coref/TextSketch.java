package org.biennien.chronicle.coref;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A short sketch of a text by which near copies are found: the least hash values of its runs of four
/// syllables (MinHash; Broder 1997). The share of equal values estimates the share of common runs. Raw and
/// segmented text of one article have the same sketch.
public final class TextSketch {
  private static final int VALUES = 64;
  private static final int BAND = 4;
  private static final int RUN = 4;
  /// Shorter texts are too often alike by chance.
  private static final int FEWEST_RUNS = 20;
  /// Share of common runs from which on an article is a copy: cuts and new leads leave about this much.
  private static final double COPY = 0.6;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final long[] SEEDS = new SplittableRandom(20171111).longs(VALUES).toArray();

  private final long[] least;

  private TextSketch(long[] least) {
    this.least = least;
  }

  /// The sketch of a text; absent where it is too short to tell copies from chance.
  public static Optional<TextSketch> of(String text) {
    String[] syllables = GAP.split(text.toLowerCase(Locale.ROOT).strip(), -1);
    int runs = syllables.length - RUN + 1;
    if (runs < FEWEST_RUNS) {
      return Optional.empty();
    }
    long[] least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i < runs; i++) {
      long run = 0;
      for (int j = 0; j < RUN; j++) {
        run = run * 1_000_003 + syllables[i + j].hashCode();
      }
      for (int k = 0; k < VALUES; k++) {
        least[k] = Math.min(least[k], mix(run ^ SEEDS[k]));
      }
    }
    return Optional.of(new TextSketch(least));
  }

  /// The sketch that was written as bytes.
  ///
  /// @throws IllegalArgumentException if there are too few or too many
  public static TextSketch read(byte[] bytes) {
    if (bytes.length != VALUES * Long.BYTES) {
      throw new IllegalArgumentException("sketch of %d bytes: expected %d".formatted(bytes.length,
          VALUES * Long.BYTES));
    }
    long[] least = new long[VALUES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(least);
    return new TextSketch(least);
  }

  /// As bytes, eight a value.
  public byte[] bytes() {
    var buffer = ByteBuffer.allocate(VALUES * Long.BYTES);
    buffer.asLongBuffer().put(least);
    return buffer.array();
  }

  /// Keys of which near copies share at least one, nearly always.
  public long[] bands() {
    return IntStream.range(0, VALUES / BAND).mapToLong(band -> {
      long key = band;
      for (int i = 0; i < BAND; i++) {
        key = mix(key * 31 + least[band * BAND + i]);
      }
      return key;
    }).toArray();
  }

  /// Estimated share of common runs, 0 to 1.
  public double similarity(TextSketch other) {
    return IntStream.range(0, VALUES).filter(i -> least[i] == other.least[i]).count() / (double) VALUES;
  }

  /// Whether one is a near copy of the other.
  public boolean copies(TextSketch other) {
    return similarity(other) >= COPY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextSketch sketch && Arrays.equals(least, sketch.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  /// The finaliser of SplitMix64.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
