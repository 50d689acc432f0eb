package org.biennien.extract.place;

import java.util.HashMap;
import java.util.Map;
import org.biennien.extract.pattern.WordFilter;

/// How many words the longest key of a table has that begins with a word, or that ends with one. Most tokens begin and end
/// none, and are passed over at once.
final class LongestKeys {
  private static final int BITS = 1 << 12;

  private final Map<String, Integer> firstWords = new HashMap<>();
  private final Map<String, Integer> lastWords = new HashMap<>();
  private final WordFilter firsts = new WordFilter(BITS);
  private final WordFilter lasts = new WordFilter(BITS);

  /// Takes note of a key, its words with one space between, and gives it back.
  String add(String key) {
    int first = key.indexOf(' ');
    int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
    add(first < 0 ? key : key.substring(0, first), words, firstWords, firsts);
    add(key.substring(key.lastIndexOf(' ') + 1), words, lastWords, lasts);
    return key;
  }

  private static void add(String word, int words, Map<String, Integer> longest, WordFilter filter) {
    longest.merge(word, words, Math::max);
    filter.add(word);
  }

  /// The most words of a key that begins with token `i`; 0 where there is none.
  int from(SentenceForms forms, int i) {
    return i >= forms.size() ? 0 : longest(forms, i, firstWords, firsts);
  }

  /// The most words of a key that ends before token `end`; 0 where there is none.
  int before(SentenceForms forms, int end) {
    return end == 0 ? 0 : longest(forms, end - 1, lastWords, lasts);
  }

  private static int longest(SentenceForms forms, int i, Map<String, Integer> longest, WordFilter filter) {
    return filter.mayHold(forms.hash(i)) ? longest.getOrDefault(forms.key(i), 0) : 0;
  }
}
