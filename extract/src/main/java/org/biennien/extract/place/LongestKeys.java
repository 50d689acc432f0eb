package org.biennien.extract.place;

import java.util.HashMap;
import java.util.Map;

/// How many words the longest key of a table has that begins with a word, or that ends with one. Most tokens begin and end
/// none, and are passed over at once.
final class LongestKeys {
  private final Map<String, Integer> firstWords = new HashMap<>();
  private final Map<String, Integer> lastWords = new HashMap<>();

  /// Takes note of a key, its words with one space between, and gives it back.
  String add(String key) {
    int first = key.indexOf(' ');
    int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
    firstWords.merge(first < 0 ? key : key.substring(0, first), words, Math::max);
    lastWords.merge(key.substring(key.lastIndexOf(' ') + 1), words, Math::max);
    return key;
  }

  /// The most words of a key that begins with token `i`; 0 where there is none.
  int from(SentenceForms forms, int i) {
    return i >= forms.size() ? 0 : firstWords.getOrDefault(forms.key(i), 0);
  }

  /// The most words of a key that ends before token `end`; 0 where there is none.
  int before(SentenceForms forms, int end) {
    return end == 0 ? 0 : lastWords.getOrDefault(forms.key(end - 1), 0);
  }
}
