package org.biennien.extract.place;

import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.model.Remembered;
import org.jspecify.annotations.Nullable;

/// A sentence with the key of each token, made once: all look-ups of the recogniser go through these.
final class SentenceForms {
  private static final Remembered<String> KEYS = new Remembered<>(16_384, Spelling::marked);
  private static final Remembered<Boolean> CAPITALS = new Remembered<>(4096, Capitals::all);

  private final Sentence sentence;
  private static final int LONGEST = 8;

  private final String[] keys;
  /// Keys of several tokens that were asked for: several look-ups ask for the same.
  private final @Nullable String[] joined;
  private final boolean shouting;

  SentenceForms(Sentence sentence) {
    this.sentence = sentence;
    keys = new String[sentence.tokens().size()];
    joined = new String[keys.length * LONGEST];
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < keys.length; i++) {
      Token token = sentence.tokens().get(i);
      if (token.kind() == TokenKind.SYLLABLE) {
        keys[i] = KEYS.of(token.form());
        words++;
        capitals += token.capitalised() && CAPITALS.of(token.form()) ? 1 : 0;
      } else {
        keys[i] = token.form();
      }
    }
    shouting = words > 3 && capitals * 10 > words * 7;
  }

  /// The key of a phrase of the tables: the keys of its words, a space between each two.
  static String key(String phrase) {
    var key = new StringBuilder();
    for (String word : phrase.split(" ")) {
      key.append(key.isEmpty() ? "" : " ")
          .append(word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))
          ? word : Spelling.marked(word));
    }
    return key.toString();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return keys.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String form(int i) {
    return token(i).form();
  }

  String key(int i) {
    return keys[i];
  }

  String key(int from, int to) {
    if (to == from + 1) {
      return keys[from];
    }
    if (to - from > LONGEST) {
      return join(from, to);
    }
    int slot = from * LONGEST + to - from - 1;
    String known = joined[slot];
    if (known == null) {
      known = join(from, to);
      joined[slot] = known;
    }
    return known;
  }

  private String join(int from, int to) {
    var key = new StringBuilder(keys[from]);
    for (int i = from + 1; i < to; i++) {
      key.append(' ').append(keys[i]);
    }
    return key.toString();
  }

  boolean word(int i) {
    return i >= 0 && i < keys.length && token(i).kind() == TokenKind.SYLLABLE;
  }

  /// Whether token `i` is a word with a capital.
  boolean capital(int i) {
    return word(i) && token(i).capitalised();
  }

  /// Whether token `i` is a word with a capital, or one with an article before it: `Homs`, `al-Bab`,
  /// `ez-Zor`.
  boolean nameWord(int i) {
    return capital(i) || word(i) && Capitals.articled(form(i));
  }

  /// Whether token `i` bears marks that only Vietnamese has, and no hyphen: `Đồng`, not `Mát-xcơ-va`.
  boolean vietnamese(int i) {
    return word(i) && form(i).indexOf('-') < 0 && marked(i);
  }

  /// Whether token `i` bears marks that [Spelling#marked] keeps.
  boolean marked(int i) {
    String key = keys[i];
    for (int j = 0; j < key.length(); j++) {
      if (key.charAt(j) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  /// Whether the whole sentence is in capitals, as headlines are: then capitals tell nothing.
  boolean shouting() {
    return shouting;
  }

  /// Whether token `i` is the first word, of the sentence or after a quotation mark or bullet.
  boolean opens(int i) {
    return i == 0 || i > 0 && !word(i - 1) && token(i - 1).kind() == TokenKind.PUNCTUATION
        && "\"“”'‘-–:.…(*•".contains(form(i - 1));
  }
}
