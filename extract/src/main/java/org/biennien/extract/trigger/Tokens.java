package org.biennien.extract.trigger;

import java.util.Arrays;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;

/// The tokens of one sentence as numbers: what patterns and features read.
final class Tokens {
  private static final long BEFORE = FormHash.of("<s>");
  private static final long AFTER = FormHash.of("</s>");

  private final Sentence sentence;
  private final long[] forms;
  private final TokenKind[] kinds;
  private final boolean[] capitals;
  private final boolean[] joined;
  private final byte[] tags;

  Tokens(LowerForms lower) {
    this.sentence = lower.sentence();
    this.forms = FormHash.of(lower);
    this.kinds = new TokenKind[forms.length];
    this.capitals = new boolean[forms.length];
    this.joined = new boolean[forms.length + 1];
    this.tags = new byte[forms.length];
    for (Word word : sentence.words()) {
      Arrays.fill(joined, word.from() + 1, word.to(), true);
      Arrays.fill(tags, word.from(), word.to(), (byte) word.partOfSpeech().ordinal());
    }
    int i = 0;
    for (Token token : sentence.tokens()) {
      kinds[i] = token.kind();
      capitals[i] = lower.word(i).capitalised();
      i++;
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return forms.length;
  }

  /// The form's number; a number of its own before the first and after the last token.
  long form(int i) {
    return i < 0 ? BEFORE : i >= forms.length ? AFTER : forms[i];
  }

  boolean mark(int i) {
    return kinds[i] == TokenKind.PUNCTUATION;
  }

  boolean number(int i) {
    return kinds[i] == TokenKind.NUMBER;
  }

  boolean capital(int i) {
    return capitals[i];
  }

  /// Whether a word goes on over the gap before token `i`.
  boolean joined(int i) {
    return joined[i];
  }

  /// The part of speech of the word that a token belongs to, as its ordinal; -1 before the first and after the last.
  int tag(int i) {
    return i < 0 || i >= tags.length ? -1 : tags[i];
  }

  /// Numbers all alike, other forms as they are: so that *12 người* and *15 người* are one feature.
  long shape(int i) {
    return i >= 0 && i < forms.length && number(i) ? 7 : form(i);
  }
}
