package org.biennien.extract.quantity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;

/// What the words before a number say of it (codebook, section 5, numbers).
enum Bound {
  /// Nothing, or *gần*, *khoảng*: the number stands for both bounds.
  ABOUT,
  /// *ít nhất*, *hơn*: a lower bound only.
  AT_LEAST,
  /// *dưới*, *tối đa*: an upper bound only.
  AT_MOST;

  private static final PhraseTable<Bound> WORDS = PhraseTable.of(words());

  private static Map<String, Bound> words() {
    var words = new LinkedHashMap<String, Bound>();
    for (String word : new String[] {
        "gần", "khoảng", "chừng", "xấp xỉ", "ước tính", "ước tính khoảng", "trên dưới", "ngót",
        "suýt soát", "cỡ", "tầm", "lên tới", "lên đến", "ước chừng", "đúng", "vào khoảng", "tới gần"}) {
      words.put(word, ABOUT);
    }
    for (String word : new String[] {
        "ít nhất", "hơn", "trên", "không dưới", "tối thiểu", "ít ra", "không ít hơn", "nhiều hơn", "quá"}) {
      words.put(word, AT_LEAST);
    }
    for (String word : new String[] {
        "dưới", "tối đa", "không quá", "nhiều nhất", "chưa đến", "chưa tới", "chưa đầy", "không đến",
        "ít hơn"}) {
      words.put(word, AT_MOST);
    }
    return words;
  }

  /// The words that bounds begin with.
  static Set<String> firstWords() {
    return WORDS.firstWords();
  }

  /// The bound that the words at token `i` tell, and where they end; of several (*khoảng hơn 10*) the one
  /// that is not just *about*.
  static Match<Bound> at(LowerForms forms, int i) {
    Bound bound = ABOUT;
    int end = i;
    while (true) {
      var word = WORDS.longest(forms, end);
      if (word.isEmpty()) {
        return new Match<>(end, bound);
      }
      bound = word.get().value() == ABOUT ? bound : word.get().value();
      end = word.get().end();
    }
  }
}
