package org.biennien.extract.article;

import java.util.List;

/// Where some words stand in a text, told from left to right in time linear in the text.
final class Openings {
  private final String text;
  private final List<String> words;
  /// For each word where it stands next; the text's length where it does not any more.
  private final int[] next;

  Openings(String text, List<String> words) {
    this.text = text;
    this.words = words;
    this.next = new int[words.size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = find(i, 0);
    }
  }

  /// The first place from `from` on where one of the words stands; the text's length if none does. Asked for rising
  /// `from`.
  int next(int from) {
    int first = text.length();
    for (int i = 0; i < next.length; i++) {
      if (next[i] < from) {
        next[i] = find(i, from);
      }
      first = Math.min(first, next[i]);
    }
    return first;
  }

  private int find(int word, int from) {
    int at = text.indexOf(words.get(word), from);
    return at < 0 ? text.length() : at;
  }
}
