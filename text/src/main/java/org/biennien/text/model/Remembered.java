package org.biennien.text.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A pure function of a word form, with its values for the forms met last: news says the same few thousand forms over and
/// over. May be shared between threads; of two that meet a form at once both may work it out.
///
/// @param <V> what a form is mapped to, immutable
public final class Remembered<V> {
  private final Function<String, V> function;
  private final @Nullable Entry<V>[] entries;

  private record Entry<V>(String form, V value) {}

  /// @param function has one value for each form
  /// @param size how many forms are remembered, a power of two
  @SuppressWarnings("unchecked")
  public Remembered(int size, Function<String, V> function) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("found a size of %d, right is a power of two".formatted(size));
    }
    this.function = function;
    this.entries = (Entry<V>[]) new Entry<?>[size];
  }

  /// The function's value for `form`.
  public V of(String form) {
    int hash = form.hashCode() * 0x9E3779B9;
    int slot = hash >>> Integer.numberOfLeadingZeros(entries.length) + 1;
    Entry<V> entry = entries[slot];
    if (entry == null || !entry.form().equals(form)) {
      entry = new Entry<>(form, function.apply(form));
      entries[slot] = entry;
    }
    return entry.value();
  }
}
