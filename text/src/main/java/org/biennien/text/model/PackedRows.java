package org.biennien.text.model;

import java.nio.ByteBuffer;

/// Rows of small weights by 64-bit hash: one row holds a weight from -127 to 127 for each tag.
///
/// As in [PackedTable], a few bits of the hash stand for the whole: a hash that is not in the table is taken
/// for one that is in about one case of 4,000.
///
/// A row is three `long`s of eight weights each, a byte a weight, 128 added to each. Rows are summed many
/// weights at a time: the even and the odd bytes apart, so that each has 16 bits to grow into.
public final class PackedRows {
  /// A row has at most so many weights.
  public static final int WIDTH = 24;

  private static final int ROW_BITS = 20;
  private static final int LONGS = 3;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
  private static final int BIAS = 128;
  /// More rows than that could overflow 16 bits.
  private static final int MOST_ROWS = 256;

  private final int[] slots;
  private final long[] weights;
  private final int mask;

  private PackedRows(int[] slots, long[] weights) {
    this.slots = slots;
    this.weights = weights;
    this.mask = slots.length - 1;
  }

  /// Sets `scores` (of length [#WIDTH]) to the sum of the rows of `hashes`; a hash without a row adds nothing.
  ///
  /// Slots are fetched all at once, then rows: no fetch waits for what another brings, and most come from far memory.
  ///
  /// @param room at least as long as `hashes`; what it holds afterwards means nothing
  public void sum(long[] hashes, int[] room, int[] scores) {
    if (hashes.length > MOST_ROWS) {
      throw new IllegalArgumentException("%d rows to sum: at most %d".formatted(hashes.length, MOST_ROWS));
    }
    for (int i = 0; i < hashes.length; i++) {
      room[i] = slots[(int) (hashes[i] >>> 8) & mask];
    }
    int found = 0;
    for (int i = 0; i < hashes.length; i++) {
      int row = row(hashes[i], room[i]);
      if (row >= 0) {
        room[found++] = row;
      }
    }
    add(room, found, scores);
  }

  private void add(int[] rows, int found, int[] scores) {
    long even0 = 0;
    long odd0 = 0;
    long even1 = 0;
    long odd1 = 0;
    long even2 = 0;
    long odd2 = 0;
    for (int i = 0; i < found; i++) {
      long a = weights[rows[i]];
      long b = weights[rows[i] + 1];
      long c = weights[rows[i] + 2];
      even0 += a & EVEN;
      odd0 += a >>> 8 & EVEN;
      even1 += b & EVEN;
      odd1 += b >>> 8 & EVEN;
      even2 += c & EVEN;
      odd2 += c >>> 8 & EVEN;
    }
    spread(even0, odd0, found, scores, 0);
    spread(even1, odd1, found, scores, 8);
    spread(even2, odd2, found, scores, 16);
  }

  private static void spread(long even, long odd, int rows, int[] scores, int from) {
    for (int lane = 0; lane < 4; lane++) {
      scores[from + 2 * lane] = (int) (even >>> 16 * lane & 0xFFFF) - rows * BIAS;
      scores[from + 2 * lane + 1] = (int) (odd >>> 16 * lane & 0xFFFF) - rows * BIAS;
    }
  }

  /// Where the row of `hash` begins, -1 if there is none.
  ///
  /// @param slot what stands where `hash` is looked for first
  private int row(long hash, int slot) {
    int check = check(hash);
    int i = (int) (hash >>> 8) & mask;
    while (slot != 0) {
      if (slot >>> ROW_BITS == check) {
        return (slot & ((1 << ROW_BITS) - 1)) * LONGS;
      }
      i = (i + 1) & mask;
      slot = slots[i];
    }
    return -1;
  }

  private static int check(long hash) {
    return (int) (hash >>> 52) | 1;
  }

  /// Packs row `i` of `rows`, at most [#WIDTH] weights, under `hashes[i]`.
  public static PackedRows of(long[] hashes, byte[][] rows) {
    if (hashes.length >= 1 << ROW_BITS) {
      throw new IllegalArgumentException(
          "%d rows: at most %d fit".formatted(hashes.length, (1 << ROW_BITS) - 1));
    }
    int size = Integer.highestOneBit(Math.max(8, hashes.length * 3 / 2)) << 1;
    var packed = new PackedRows(new int[size], new long[hashes.length * LONGS]);
    for (int i = 0; i < hashes.length; i++) {
      int slot = (int) (hashes[i] >>> 8) & packed.mask;
      while (packed.slots[slot] != 0) {
        slot = (slot + 1) & packed.mask;
      }
      packed.slots[slot] = check(hashes[i]) << ROW_BITS | i;
      for (int t = 0; t < WIDTH; t++) {
        long weight = (t < rows[i].length ? rows[i][t] : 0) + BIAS;
        packed.weights[i * LONGS + t / 8] |= weight << 8 * (t % 8);
      }
    }
    return packed;
  }

  static PackedRows read(ByteBuffer buffer) {
    var slots = new int[buffer.getInt()];
    var weights = new long[buffer.getInt()];
    buffer.asIntBuffer().get(slots);
    buffer.position(buffer.position() + 4 * slots.length);
    buffer.asLongBuffer().get(weights);
    buffer.position(buffer.position() + 8 * weights.length);
    return new PackedRows(slots, weights);
  }

  void write(ByteBuffer buffer) {
    buffer.putInt(slots.length).putInt(weights.length);
    buffer.asIntBuffer().put(slots);
    buffer.position(buffer.position() + 4 * slots.length);
    buffer.asLongBuffer().put(weights);
    buffer.position(buffer.position() + 8 * weights.length);
  }

  /// Size in the file.
  int bytes() {
    return 8 + 4 * slots.length + 8 * weights.length;
  }
}
