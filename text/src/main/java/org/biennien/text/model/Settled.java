package org.biennien.text.model;

/// What the models always say, so that they need not be asked: the tag of a word that raw news gives no other
/// (`của` is an adposition), whether two neighbours are one word (`quân đội`) or never are (`đã tấn`).
///
/// Told by the models themselves: they read raw news, and what they said there nearly every time is settled.
///
/// @param table for the key of a word its tag's number from 1; for that of a pair [#PARTED] or [#JOINED]
public record Settled(PackedTable table) {
  /// Nothing is settled.
  public static final Settled NOTHING = new Settled(PackedTable.of(new long[0], new int[0]));
  /// A word begins with the second of the pair.
  public static final int PARTED = 1;
  /// The second of the pair belongs to the word of the first.
  public static final int JOINED = 2;

  private static final int WORD = 52;

  /// The key of a word that is written in some way.
  public static long word(long word, int shape) {
    return Hash.of(WORD, word, shape);
  }

  /// What is settled of a word or pair; 0 if nothing.
  public int of(long key) {
    return table.get(key);
  }
}
