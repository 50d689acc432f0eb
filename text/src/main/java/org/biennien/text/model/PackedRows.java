package org.biennien.text.model;

import java.nio.ByteBuffer;

/// Rows of small weights by 64-bit hash: one row holds a weight from -127 to 127 for each tag.
///
/// As in [PackedTable], a few bits of the hash stand for the whole: a hash that is not in the table is taken
/// for one that is in about one case of 4,000.
public final class PackedRows {
  private static final int ROW_BITS = 20;

  private final int width;
  private final int[] slots;
  private final byte[] weights;
  private final int mask;

  private PackedRows(int width, int[] slots, byte[] weights) {
    this.width = width;
    this.slots = slots;
    this.weights = weights;
    this.mask = slots.length - 1;
  }

  /// Adds the row of `hash`, if there is one, to `scores`.
  public void addTo(int[] scores, long hash) {
    int check = check(hash);
    for (int i = (int) (hash >>> 8) & mask; slots[i] != 0; i = (i + 1) & mask) {
      if (slots[i] >>> ROW_BITS == check) {
        int at = (slots[i] & ((1 << ROW_BITS) - 1)) * width;
        for (int t = 0; t < width; t++) {
          scores[t] += weights[at + t];
        }
        return;
      }
    }
  }

  private static int check(long hash) {
    return (int) (hash >>> 52) | 1;
  }

  /// Packs row `i` of `rows` under `hashes[i]`.
  public static PackedRows of(int width, long[] hashes, byte[][] rows) {
    if (hashes.length >= 1 << ROW_BITS) {
      throw new IllegalArgumentException(
          "%d rows: at most %d fit".formatted(hashes.length, (1 << ROW_BITS) - 1));
    }
    int size = Integer.highestOneBit(Math.max(8, hashes.length * 3 / 2)) << 1;
    var packed = new PackedRows(width, new int[size], new byte[hashes.length * width]);
    for (int i = 0; i < hashes.length; i++) {
      int slot = (int) (hashes[i] >>> 8) & packed.mask;
      while (packed.slots[slot] != 0) {
        slot = (slot + 1) & packed.mask;
      }
      packed.slots[slot] = check(hashes[i]) << ROW_BITS | i;
      System.arraycopy(rows[i], 0, packed.weights, i * width, width);
    }
    return packed;
  }

  static PackedRows read(ByteBuffer buffer) {
    int width = buffer.getInt();
    var slots = new int[buffer.getInt()];
    var weights = new byte[buffer.getInt()];
    buffer.asIntBuffer().get(slots);
    buffer.position(buffer.position() + 4 * slots.length);
    buffer.get(weights);
    return new PackedRows(width, slots, weights);
  }

  void write(ByteBuffer buffer) {
    buffer.putInt(width).putInt(slots.length).putInt(weights.length);
    buffer.asIntBuffer().put(slots);
    buffer.position(buffer.position() + 4 * slots.length);
    buffer.put(weights);
  }

  /// Size in the file.
  int bytes() {
    return 12 + 4 * slots.length + weights.length;
  }
}
