package org.biennien.text.lexicon;

import org.biennien.text.PartOfSpeech;
import org.biennien.text.model.Hash;
import org.biennien.text.model.PackedTable;

/// The words of a list, by the hashes of their syllables, one after the other as in a trie.
///
/// @param table for the path of each first syllables of an entry, flags and tags in 15 bits
public record Lexicon(PackedTable table) {
  /// A longer entry begins so.
  public static final int PREFIX = 1;
  /// The path is a word.
  public static final int WORD = 1 << 1;
  /// The path was looked at and found to be no word.
  public static final int NO_WORD = 1 << 2;
  /// The path is a word in a list that holds many a free phrase, too.
  public static final int DOUBTFUL = 1 << 13;
  /// Words have at most so many syllables.
  public static final int LONGEST = 6;

  private static final int STEP = 110;
  private static final int FIRST_TAG = 3;
  private static final int SECOND_TAG = 8;

  /// A list of no words.
  public static Lexicon none() {
    return new Lexicon(PackedTable.of(new long[0], new int[0]));
  }

  /// The path of one syllable.
  public static long path(long syllable) {
    return Hash.of(STEP, syllable);
  }

  /// The path that goes on with `syllable`.
  public static long path(long before, long syllable) {
    return Hash.of(STEP, before, syllable);
  }

  /// What is told of a path: 0 if nothing.
  public int of(long path) {
    return table.get(path);
  }

  /// Both usual tags of a word in one number, 0 if the list tells none.
  public static int tags(int entry) {
    return entry >> FIRST_TAG & (1 << 10) - 1;
  }

  /// An entry with up to two tags.
  static int word(PartOfSpeech... tags) {
    int first = tags.length > 0 ? tags[0].ordinal() + 1 : 0;
    int second = tags.length > 1 ? tags[1].ordinal() + 1 : 0;
    return WORD | first << FIRST_TAG | second << SECOND_TAG;
  }
}
