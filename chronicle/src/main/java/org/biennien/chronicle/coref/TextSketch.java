package org.biennien.chronicle.coref;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.biennien.claim.Article;
import org.jspecify.annotations.Nullable;

/// A short sketch of an article by which its near copies are looked up: of all runs of six syllables, as numbers that
/// are drawn evenly, the least (a *bottom-k sketch*; Broder 1997). Of two texts of which one is the half of the other
/// about half of the keys are the same, however long they are; of unlike texts hardly ever one, since six syllables in
/// order are rare. What is found is then compared as a whole ([CopyRule]).
public final class TextSketch {
  private static final int KEYS = 24;
  private static final int RUN = 6;
  /// Shorter texts are too often alike by chance.
  private static final int FEWEST_RUNS = 20;
  /// One key may be a set phrase.
  private static final int FEWEST_COMMON = 2;

  private final long[] keys;

  private TextSketch(long[] keys) {
    this.keys = keys;
  }

  /// The sketch of an article; absent where its running text is too short to tell copies from chance.
  public static Optional<TextSketch> of(Article article) {
    long[] runs = FoldedProse.of(article).runs(RUN);
    return runs.length < FEWEST_RUNS ? Optional.empty()
        : Optional.of(new TextSketch(Arrays.copyOf(runs, Math.min(KEYS, runs.length))));
  }

  /// The sketch that was written as bytes.
  ///
  /// @throws IllegalArgumentException if they are too few, too many, or no whole keys
  public static TextSketch read(byte[] bytes) {
    int keys = bytes.length / Long.BYTES;
    if (bytes.length % Long.BYTES != 0 || keys < Math.min(FEWEST_RUNS, KEYS) || keys > KEYS) {
      throw new IllegalArgumentException("sketch of %d bytes: expected %d to %d, eight a key".formatted(bytes.length,
          FEWEST_RUNS * Long.BYTES, KEYS * Long.BYTES));
    }
    long[] least = new long[keys];
    ByteBuffer.wrap(bytes).asLongBuffer().get(least);
    return new TextSketch(least);
  }

  /// As bytes, eight a key.
  public byte[] bytes() {
    var buffer = ByteBuffer.allocate(keys.length * Long.BYTES);
    buffer.asLongBuffer().put(keys);
    return buffer.array();
  }

  /// The keys, in order: near copies share several, nearly always.
  public long[] keys() {
    return keys.clone();
  }

  /// Whether the texts share enough that it is worth comparing them as a whole.
  public boolean meets(TextSketch other) {
    return FoldedProse.common(keys, other.keys) >= FEWEST_COMMON;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextSketch sketch && Arrays.equals(keys, sketch.keys);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }
}
