package org.biennien.text.tag;

import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Hash;
import org.biennien.text.model.Settled;

/// The words of one sentence as the tagger sees them, with two places of padding on either side.
final class TaggedWords {
  static final int PAD = 2;

  final int size;
  final long[] word;
  final long[] first;
  final long[] last;
  final int[] shape;
  /// The path of each word in a [Lexicon]; of its first syllables if it has very many.
  private final long[] path;

  /// Over `words`, whose tags are not looked at.
  TaggedWords(List<Token> tokens, List<Word> words) {
    size = words.size();
    word = new long[size + 2 * PAD];
    first = new long[size + 2 * PAD];
    last = new long[size + 2 * PAD];
    shape = new int[size + 2 * PAD];
    path = new long[size + 2 * PAD];
    for (int i = 0; i < size; i++) {
      Word of = words.get(i);
      int at = i + PAD;
      first[at] = unit(tokens.get(of.from()));
      last[at] = of.to() - of.from() == 1 ? first[at] : unit(tokens.get(of.to() - 1));
      word[at] = first[at];
      path[at] = Lexicon.path(first[at]);
      for (int t = of.from() + 1; t < of.to(); t++) {
        long syllable = unit(tokens.get(t));
        word[at] = joined(word[at], syllable);
        path[at] = Lexicon.path(path[at], syllable);
      }
      shape[at] = shape(tokens.get(of.from()), i == 0) * 4 + Math.min(3, of.to() - of.from() - 1);
    }
    for (int i = 0; i < PAD; i++) {
      word[i] = 1;
      word[size + PAD + i] = 2;
    }
  }

  /// The key of the word at `i` (an index with padding) with the way it is written.
  long look(int i) {
    return Settled.word(word[i], shape[i]);
  }

  /// The usual tags of each word in `lexicon`, 0 if it tells none; with the padding.
  int[] usual(Lexicon lexicon) {
    var usual = new int[path.length];
    for (int i = PAD; i < size + PAD; i++) {
      usual[i] = Lexicon.tags(lexicon.of(path[i]));
    }
    return usual;
  }

  /// The hash of a word of these syllables, none of them a number.
  static long hash(String... syllables) {
    long hash = Hash.syllable(syllables[0]);
    for (int i = 1; i < syllables.length; i++) {
      hash = joined(hash, Hash.syllable(syllables[i]));
    }
    return hash;
  }

  private static long joined(long before, long syllable) {
    return Hash.of(50, before, syllable);
  }

  private static long unit(Token token) {
    return token.kind() == TokenKind.NUMBER ? 3 : Hash.syllable(token.form());
  }

  private static int shape(Token token, boolean initial) {
    return switch (token.kind()) {
      case NUMBER -> 1;
      case PUNCTUATION -> 2;
      case SYLLABLE -> {
        String form = token.form();
        if (!token.capitalised()) {
          yield Character.isLowerCase(form.codePointAt(0)) ? 3 : 4;
        }
        boolean capitals = form.length() > 1 && Character.isUpperCase(form.charAt(1));
        yield (capitals ? 5 : 6) + (initial ? 2 : 0);
      }
    };
  }
}
