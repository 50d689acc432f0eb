package org.biennien.extract.trigger;

import java.util.Arrays;

/// The features of one decision as numbers. A feature is a template's number mixed with the forms it saw.
final class Features {
  private int[] values = new int[256];
  private int[] room = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  /// Template `template` saw nothing more than that it applies.
  void add(int template) {
    put(FormHash.mix(template + 1));
  }

  /// Template `template` saw `a`.
  void add(int template, long a) {
    put(FormHash.mix(a + (template + 1) * 0x9e3779b97f4a7c15L));
  }

  /// Template `template` saw `a` and `b`, in this order.
  void add(int template, long a, long b) {
    put(FormHash.mix(FormHash.mix(a + (template + 1) * 0x9e3779b97f4a7c15L) + b));
  }

  /// Template `template` saw `a`, `b` and `c`, in this order.
  void add(int template, long a, long b, long c) {
    put(FormHash.mix(FormHash.mix(FormHash.mix(a + (template + 1) * 0x9e3779b97f4a7c15L) + b) + c));
  }

  int size() {
    return size;
  }

  /// The features stand first in it; what follows is left over from before.
  int[] values() {
    return values;
  }

  /// A place for each feature; what it holds means nothing.
  int[] room() {
    return room;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  private void put(long hash) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      room = new int[size * 2];
    }
    values[size++] = (int) (hash >>> 32);
  }
}
