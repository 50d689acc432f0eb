package org.biennien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Cuts a question without diacritics into words by the words that stand in the index: `giai phong thanh pho` →
/// `giai phong` `thanh pho`.
///
/// Of all ways to cut, the one whose words are likeliest together: each as likely as its share of all words (Viterbi over
/// unigrams). A syllable that is no word anywhere may still stand for itself.
final class BareWords {
  /// No word that matters has more syllables.
  private static final int LONGEST = 6;
  /// What a syllable counts that is nowhere a word.
  private static final double UNSEEN = 0.1;

  private final IndexReader reader;

  BareWords(IndexReader reader) {
    this.reader = reader;
  }

  /// How many syllables each word has, in order.
  List<Integer> cut(List<String> syllables) throws IOException {
    double[] best = new double[syllables.size() + 1];
    int[] length = new int[syllables.size() + 1];
    double all = Math.max(1, reader.getSumTotalTermFreq(Fields.WORDS));
    for (int end = 1; end <= syllables.size(); end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int n = 1; n <= Math.min(LONGEST, end); n++) {
        String word = String.join(" ", syllables.subList(end - n, end));
        double count = reader.totalTermFreq(new Term(Fields.WORDS, word));
        double chance = best[end - n] + Math.log(Math.max(count, n == 1 ? UNSEEN : 0) / all);
        if (chance > best[end]) {
          best[end] = chance;
          length[end] = n;
        }
      }
    }
    var words = new ArrayList<Integer>();
    for (int end = syllables.size(); end > 0; end -= length[end]) {
      words.addFirst(length[end]);
    }
    return words;
  }
}
