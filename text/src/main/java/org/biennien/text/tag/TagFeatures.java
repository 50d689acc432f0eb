package org.biennien.text.tag;

import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Hash;
import org.biennien.text.model.PackedTable;

/// What is told of a word for the choice of its tag. Used alike by training and tagging; changing anything
/// here asks for a new model.
final class TagFeatures {
  static final int COUNT = 30;

  private final PackedTable classes;
  private final Lexicon lexicon;

  /// @param classes the class of each frequent word in raw news
  /// @param lexicon a list of words with their usual tags
  TagFeatures(PackedTable classes, Lexicon lexicon) {
    this.classes = classes;
    this.lexicon = lexicon;
  }

  /// The usual tags of each word, with the padding of `words`.
  int[] usual(TaggedWords words) {
    return words.usual(lexicon);
  }

  /// The class of each word, with the padding of `words`.
  int[] classes(TaggedWords words) {
    var found = new int[words.word.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = classes.get(words.word[i]);
    }
    return found;
  }

  /// Fills `out` for the word at `i` (an index with padding), after words tagged `tag2` and `tag1`.
  void fill(TaggedWords w, int[] kin, int[] usual, int i, int tag2, int tag1, long[] out) {
    long word = w.word[i];
    long before = w.word[i - 1];
    long after = w.word[i + 1];
    int shape = w.shape[i];
    int k = 0;
    out[k++] = Hash.of(60, word);
    out[k++] = Hash.of(61, word, tag1);
    out[k++] = Hash.of(62, word, before);
    out[k++] = Hash.of(63, word, after);
    out[k++] = Hash.of(64, before, tag1);
    out[k++] = Hash.of(65, after, tag1);
    out[k++] = Hash.of(66, tag1, tag2);
    out[k++] = Hash.of(67, shape, tag1);
    out[k++] = Hash.of(68, shape, w.shape[i + 1], w.shape[i - 1]);
    out[k++] = Hash.of(69, w.first[i], shape);
    out[k++] = Hash.of(70, w.last[i], shape);
    out[k++] = Hash.of(71, w.word[i + 2], after);
    out[k++] = Hash.of(72, w.word[i - 2], before);
    out[k++] = Hash.of(73, after);
    out[k++] = Hash.of(74, before);
    out[k++] = Hash.of(75, kin[i]);
    out[k++] = Hash.of(76, kin[i], tag1, tag2);
    out[k++] = Hash.of(77, kin[i], kin[i + 1]);
    out[k++] = Hash.of(78, kin[i], kin[i - 1]);
    out[k++] = Hash.of(79, kin[i + 1], tag1, shape);
    out[k++] = Hash.of(80, word, kin[i + 1], tag1);
    out[k++] = Hash.of(81, kin[i - 1], word);
    out[k++] = Hash.of(82, kin[i], shape);
    out[k++] = Hash.of(83, kin[i + 1], kin[i + 2], tag1);
    out[k++] = Hash.of(84, usual[i], shape);
    out[k++] = Hash.of(85, usual[i], tag1, tag2);
    out[k++] = Hash.of(86, usual[i], usual[i + 1], tag1);
    out[k++] = Hash.of(87, usual[i], usual[i - 1]);
    out[k++] = Hash.of(88, word, usual[i + 1]);
    out[k++] = Hash.of(89, usual[i], usual[i + 1], usual[i + 2]);
    if (k != COUNT) {
      throw new AssertionError(k);
    }
  }
}
