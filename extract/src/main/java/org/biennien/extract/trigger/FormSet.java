package org.biennien.extract.trigger;

import java.util.Arrays;
import java.util.stream.LongStream;

/// A set of token forms by their numbers ([FormHash]), or of other mixed numbers. The hot loops ask it for token after token,
/// which a `Set<Long>` would put into a box each. Immutable; safe in every thread.
final class FormSet {
  /// Open addressing: 0 where a slot is free.
  private final long[] slots;
  private final int mask;

  private FormSet(long[] numbers) {
    slots = new long[Integer.highestOneBit(Math.max(1, numbers.length)) << 2];
    mask = slots.length - 1;
    for (long number : numbers) {
      if (number == 0) {
        throw new IllegalArgumentException("a form with the number 0 cannot be told from a free slot");
      }
      slots[slot(number)] = number;
    }
  }

  /// The set of these forms.
  static FormSet of(String... forms) {
    return of(Arrays.stream(forms).mapToLong(FormHash::of));
  }

  /// The set of these numbers, none of them 0.
  static FormSet of(LongStream numbers) {
    return new FormSet(numbers.toArray());
  }

  /// This set and these forms.
  FormSet and(String... forms) {
    return of(LongStream.concat(
        Arrays.stream(slots).filter(number -> number != 0), Arrays.stream(forms).mapToLong(FormHash::of)));
  }

  /// Whether a form's number is one of these.
  boolean contains(long number) {
    return number != 0 && slots[slot(number)] == number;
  }

  /// Where a number stands, or the free slot where it would.
  private int slot(long number) {
    int slot = (int) (number >>> 32) & mask;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
