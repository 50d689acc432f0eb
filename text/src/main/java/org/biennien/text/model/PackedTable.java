package org.biennien.text.model;

import java.nio.ByteBuffer;

/// Small numbers by 64-bit hash, in one flat array.
///
/// Each slot holds 16 bits of the hash as a check and 16 bits of value; a hash that is not in the table is
/// taken for one that is in about one case of 60,000.
public final class PackedTable {
  private final int[] slots;
  private final int mask;

  private PackedTable(int[] slots) {
    this.slots = slots;
    this.mask = slots.length - 1;
  }

  /// The value of `hash`, 0 if it is not in the table.
  public int get(long hash) {
    return get(hash, slots[(int) (hash >>> 8) & mask]);
  }

  /// The sum of the values of `hashes`. Slots are fetched all at once, so that none waits for what another brings; those that hold
  /// another hash are looked at again afterwards, for which way a look-up goes is as good as chance, and a wrong guess dear.
  ///
  /// @param room at least as long as `hashes`; what it holds afterwards means nothing
  public int sum(long[] hashes, int[] room) {
    for (int i = 0; i < hashes.length; i++) {
      room[i] = slots[(int) (hashes[i] >>> 8) & mask];
    }
    int sum = 0;
    int left = 0;
    for (int i = 0; i < hashes.length; i++) {
      int slot = room[i];
      boolean here = slot >>> 16 == check(hashes[i]);
      sum += here ? (short) slot : 0;
      room[left] = i;
      left += here || slot == 0 ? 0 : 1;
    }
    for (int i = 0; i < left; i++) {
      sum += get(hashes[room[i]]);
    }
    return sum;
  }

  /// @param first what stands where `hash` is looked for first
  private int get(long hash, int first) {
    int check = check(hash);
    int i = (int) (hash >>> 8) & mask;
    int slot = first;
    while (slot != 0) {
      if (slot >>> 16 == check) {
        return (short) slot;
      }
      i = (i + 1) & mask;
      slot = slots[i];
    }
    return 0;
  }

  private static int check(long hash) {
    return (int) (hash >>> 48) | 1;
  }

  /// Packs `values[i]` (not 0, within a `short`) under `hashes[i]`.
  public static PackedTable of(long[] hashes, int[] values) {
    int size = Integer.highestOneBit(Math.max(8, hashes.length * 3 / 2)) << 1;
    var table = new PackedTable(new int[size]);
    for (int i = 0; i < hashes.length; i++) {
      if (values[i] == 0 || values[i] != (short) values[i]) {
        throw new IllegalArgumentException(
            "value %d: a packed value is a short other than 0".formatted(values[i]));
      }
      int slot = (int) (hashes[i] >>> 8) & table.mask;
      while (table.slots[slot] != 0) {
        slot = (slot + 1) & table.mask;
      }
      table.slots[slot] = check(hashes[i]) << 16 | (values[i] & 0xFFFF);
    }
    return table;
  }

  /// Reads a table from where `buffer` stands: its number of slots, a power of two, then the slots.
  static PackedTable read(ByteBuffer buffer) {
    int size = buffer.getInt();
    if (Integer.bitCount(size) != 1 || size > buffer.remaining() / 4) {
      throw new IllegalArgumentException(
          "packed table of %d slots with %d bytes left: the model file is damaged"
              .formatted(size, buffer.remaining()));
    }
    var slots = new int[size];
    buffer.asIntBuffer().get(slots);
    buffer.position(buffer.position() + 4 * size);
    return new PackedTable(slots);
  }

  /// Writes what [#read] reads.
  void write(ByteBuffer buffer) {
    buffer.putInt(slots.length);
    buffer.asIntBuffer().put(slots);
    buffer.position(buffer.position() + 4 * slots.length);
  }

  /// Size in the file.
  int bytes() {
    return 4 + 4 * slots.length;
  }
}
