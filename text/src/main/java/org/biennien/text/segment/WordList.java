package org.biennien.text.segment;

import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.model.Hash;
import org.biennien.text.normalize.ToneMarks;

/// A list of Vietnamese words of two or three syllables, by hash, for training.
///
/// @param pairs the words of two syllables
/// @param triples the words of three
/// @param parted pairs that are no word, though they often stand together
public record WordList(SortedSet<Long> pairs, SortedSet<Long> triples, SortedSet<Long> parted) {
  private static final String RESOURCE = "/org/biennien/text/segment/words.tsv";

  /// Reads the list that stands in the source tree: a first syllable, then all that follow it, apart by
  /// spaces; two syllables that follow are joined by `_` (`tàu`, `chiến ngầm sân_bay`); `-` marks what is no
  /// word.
  public static WordList load() {
    var pairs = new TreeSet<Long>();
    var triples = new TreeSet<Long>();
    var parted = new TreeSet<Long>();
    for (TableFile.Row row : TableFile.resource(RESOURCE, 2).rows()) {
      long head = syllable(row.column(0));
      for (String tail : row.column(1).split(" ")) {
        String[] rest = tail.split("_");
        if (tail.startsWith("-")) {
          parted.add(BoundaryFeatures.pair(head, syllable(tail.substring(1))));
        } else if (rest.length == 1) {
          pairs.add(BoundaryFeatures.pair(head, syllable(tail)));
        } else if (rest.length == 2) {
          triples.add(BoundaryFeatures.triple(head, syllable(rest[0]), syllable(rest[1])));
        } else {
          throw row.malformed("words of at most three syllables");
        }
      }
    }
    return new WordList(pairs, triples, parted);
  }

  /// What the list says of a pair, as a rate of an [Association]; empty if nothing.
  OptionalInt verdict(long pair) {
    if (pairs.contains(pair)) {
      return OptionalInt.of(Association.WORD);
    }
    return parted.contains(pair) ? OptionalInt.of(Association.PARTED) : OptionalInt.empty();
  }

  private static long syllable(String form) {
    return Hash.syllable(ToneMarks.old(form));
  }
}
