package org.biennien.text.model;

import java.util.Arrays;
import java.util.function.LongConsumer;

/// Counts by 64-bit key, in flat arrays that grow; key 0 stands for an empty slot and is never counted.
public final class LongCounter {
  private long[] keys = new long[1 << 12];
  private long[] counts = new long[1 << 12];
  private int size;

  /// The count of `key`, 0 if it was never counted.
  ///
  /// @throws ArithmeticException if it is more than an `int` holds
  public int get(long key) {
    return Math.toIntExact(sum(key));
  }

  /// As [#get], for sums of any size.
  public long sum(long key) {
    int slot = slot(key);
    return keys[slot] == key ? counts[slot] : 0;
  }

  /// Adds `amount` to the count of `key`.
  public void add(long key, long amount) {
    int slot = slot(key);
    if (keys[slot] != key) {
      if (2 * (size + 1) > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      size++;
    }
    counts[slot] += amount;
  }

  /// Number of keys.
  public int size() {
    return size;
  }

  /// Hands over each key, in the order of its value.
  public void forEachKey(LongConsumer consumer) {
    Arrays.stream(keys).filter(key -> key != 0).sorted().forEach(consumer);
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 16) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new long[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
