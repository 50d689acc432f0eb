package org.biennien.extract.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.biennien.extract.pattern.WordFilter;
import org.jspecify.annotations.Nullable;

/// How many words the longest key of a table has that begins with a word, or that ends with one, and which words may be a key
/// together. Most tokens begin and end none and most words are none, and are passed over before any key is made.
final class LongestKeys {
  private static final int BITS = 1 << 12;

  private final Map<String, Integer> firstWords = new HashMap<>();
  private final Map<String, Integer> lastWords = new HashMap<>();
  private final WordFilter firsts = new WordFilter(BITS);
  private final WordFilter lasts = new WordFilter(BITS);
  private final WordFilter keys = new WordFilter(4 * BITS);

  /// Takes note of a key, its words with one space between, and gives it back.
  String add(String key) {
    int first = key.indexOf(' ');
    int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
    add(first < 0 ? key : key.substring(0, first), words, firstWords, firsts);
    add(key.substring(key.lastIndexOf(' ') + 1), words, lastWords, lasts);
    int hash = 0;
    for (String word : key.split(" ")) {
      hash = running(hash, word.hashCode());
    }
    keys.add(hash);
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

  /// What a table says of tokens `from` to before `to`; null if they are no key of it.
  <V> @Nullable V in(Map<String, V> table, SentenceForms forms, int from, int to) {
    return mayHold(forms, from, to) ? table.get(forms.key(from, to)) : null;
  }

  /// Whether tokens `from` to before `to` are in a table.
  boolean in(Set<String> table, SentenceForms forms, int from, int to) {
    return mayHold(forms, from, to) && table.contains(forms.key(from, to));
  }

  /// Whether tokens `from` to before `to` may be a key; false is certain.
  private boolean mayHold(SentenceForms forms, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = running(hash, forms.hash(i));
    }
    return keys.mayHold(hash);
  }

  /// The hash of words, `hash` for those before and one word more.
  private static int running(int hash, int word) {
    return 31 * hash + word;
  }

  private static int longest(SentenceForms forms, int i, Map<String, Integer> longest, WordFilter filter) {
    return filter.mayHold(forms.hash(i)) ? longest.getOrDefault(forms.key(i), 0) : 0;
  }
}
