package org.biennien.extract.pattern;

import java.util.Collection;

/// A set of words asked by one bit of their hash: most tokens are in no table, and are told so without a look at it.
///
/// A Bloom filter with one hash function, a string's own, which is kept with the string. Not changed after its first
/// question, it may be shared between threads.
public final class WordFilter {
  private final int mask;
  /// Not a `BitSet`, which checks more than there is to look at.
  private final long[] bits;

  /// A filter of no words.
  ///
  /// @param size number of bits, a power of two, some sixteen times as many as words for one mistake in sixteen
  public WordFilter(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("found a size of %d, right is a power of two".formatted(size));
    }
    this.mask = size - 1;
    this.bits = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  /// A filter of `words`.
  public static WordFilter of(Collection<String> words) {
    var filter = new WordFilter(Integer.highestOneBit(Math.max(1, words.size())) << 5);
    words.forEach(filter::add);
    return filter;
  }

  /// Takes in a word.
  public void add(String word) {
    add(word.hashCode());
  }

  /// Takes in a word by its hash.
  public void add(int hash) {
    int slot = slot(hash);
    bits[slot / Long.SIZE] |= 1L << slot;
  }

  /// Whether the word may be one of those taken in; false is certain.
  public boolean mayHold(String word) {
    return mayHold(word.hashCode());
  }

  /// As [#mayHold(String)], for a word whose hash is kept elsewhere, so that the word itself need not be fetched.
  public boolean mayHold(int hash) {
    int slot = slot(hash);
    return (bits[slot / Long.SIZE] >>> slot & 1) != 0;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & mask;
  }
}
