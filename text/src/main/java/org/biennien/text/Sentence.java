package org.biennien.text;

import java.util.List;

/// One sentence of a text: its tokens in order, and the words they form.
///
/// @param span from the first to the last token, in the original text
/// @param tokens at least one, in reading order, not overlapping
/// @param words a partition of the tokens
public record Sentence(Span span, List<Token> tokens, List<Word> words) {
  public Sentence {
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence at %s has no tokens".formatted(span));
    }
    int next = 0;
    for (Word word : words) {
      if (word.from() != next) {
        throw new IllegalArgumentException("word %s: token %d belongs to no word".formatted(word, next));
      }
      next = word.to();
    }
    if (next != tokens.size()) {
      throw new IllegalArgumentException("%d tokens, but the words end at %d".formatted(tokens.size(), next));
    }
  }

  /// The original span from token `from` to before token `to`.
  public Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /// The forms of tokens `from` to before `to`, a space between each two.
  public String form(int from, int to) {
    if (to == from + 1) {
      return tokens.get(from).form();
    }
    var form = new StringBuilder(tokens.get(from).form());
    for (int i = from + 1; i < to; i++) {
      form.append(' ').append(tokens.get(i).form());
    }
    return form.toString();
  }

  /// The word's form, a space between its tokens: `quân đội`.
  public String form(Word word) {
    return form(word.from(), word.to());
  }

  /// The index of the first token that ends after `offset` in the original text; `tokens().size()` if none.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
