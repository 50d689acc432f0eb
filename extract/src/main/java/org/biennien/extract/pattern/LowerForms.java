package org.biennien.extract.pattern;

import java.util.List;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.jspecify.annotations.Nullable;

/// A sentence as patterns read it: its token forms in lower case, safe to look at beyond both ends.
public final class LowerForms {
  private final Sentence sentence;
  private final WordForm[] words;
  private final String[] forms;

  private LowerForms(Sentence sentence) {
    this.sentence = sentence;
    this.words = new WordForm[sentence.tokens().size()];
    this.forms = new String[words.length];
    for (int i = 0; i < forms.length; i++) {
      words[i] = WordForm.of(sentence.tokens().get(i).form());
      forms[i] = words[i].lower();
    }
  }

  /// The forms of `sentence`.
  public static LowerForms of(Sentence sentence) {
    return new LowerForms(sentence);
  }

  /// The sentence itself.
  public Sentence sentence() {
    return sentence;
  }

  /// Number of tokens.
  public int size() {
    return forms.length;
  }

  /// The form of token `i`; the empty string before the first and after the last token.
  public String at(int i) {
    return i >= 0 && i < forms.length ? forms[i] : "";
  }

  /// What is known of the form of token `i`, which must be there.
  public WordForm word(int i) {
    return words[i];
  }

  /// Whether token `i` is one of `words`.
  public boolean is(int i, String... words) {
    String form = at(i);
    for (String word : words) {
      if (word.equals(form)) {
        return true;
      }
    }
    return false;
  }

  /// Whether token `i` is made of digits: `12`, `4.000`, `11/12`.
  public boolean number(int i) {
    return i >= 0 && i < forms.length && sentence.tokens().get(i).kind() == TokenKind.NUMBER;
  }

  /// Whether token `i` starts with a capital in the text.
  public boolean capitalised(int i) {
    return i >= 0 && i < forms.length && words[i].capitalised();
  }

  /// Whether tokens `i` and `i + 1` touch in the text, with no space between.
  public boolean touching(int i) {
    List<Token> tokens = sentence.tokens();
    return i >= 0 && i + 1 < forms.length
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  /// The index after `phrase` (words with one space between) where it stands at `i`; otherwise `i`.
  public int skip(int i, String phrase) {
    int next = i;
    int from = 0;
    while (from < phrase.length()) {
      int space = phrase.indexOf(' ', from);
      int to = space < 0 ? phrase.length() : space;
      String form = at(next);
      if (form.length() != to - from || !phrase.startsWith(form, from)) {
        return i;
      }
      next++;
      from = to + 1;
    }
    return next;
  }

  /// Forms of equal sentences are equal: they follow from the sentence.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LowerForms forms && forms.sentence.equals(sentence);
  }

  @Override
  public int hashCode() {
    return sentence.hashCode();
  }
}
