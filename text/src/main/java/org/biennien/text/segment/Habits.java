package org.biennien.text.segment;

import org.biennien.text.model.PackedTable;

/// What raw news tells of a syllable: how frequent it is, how often it is a capital within a sentence, and
/// how often another capital stands before or after it then. Rates are in eighths, 0 to 7.
///
/// `Syria` is nearly always a capital but seldom has one after it; `Donald` nearly always has.
///
/// @param table packed by [#pack]; 0 for an unknown syllable
public record Habits(PackedTable table) {
  private static final int KNOWN = 1 << 14;

  /// Habits of no syllable at all.
  public static Habits none() {
    return new Habits(PackedTable.of(new long[0], new int[0]));
  }

  int of(long syllable) {
    return table.get(syllable);
  }

  /// One syllable's habits in 15 bits: frequency 0–7, Vietnamese or not, and the three rates.
  static int pack(int frequency, boolean vietnamese, int capital, int before, int after) {
    return KNOWN | frequency << 10 | (vietnamese ? 1 << 9 : 0) | capital << 6 | before << 3 | after;
  }

  static int frequency(int habit) {
    return habit >> 10 & 7;
  }

  static boolean vietnamese(int habit) {
    return (habit >> 9 & 1) != 0;
  }

  static int capitalRate(int habit) {
    return habit >> 6 & 7;
  }

  static int capitalBefore(int habit) {
    return habit >> 3 & 7;
  }

  static int capitalAfter(int habit) {
    return habit & 7;
  }
}
