package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;

/// A sentence with the longest unit at each of its tokens: one look into the trie per token.
final class SentenceScan {
  private final Sentence sentence;
  /// Not changed once it is made.
  private final List<Unit> units;

  SentenceScan(LowerForms forms, NameTrie<Lexeme> names) {
    this.sentence = forms.sentence();
    List<Token> tokens = sentence.tokens();
    var found = new ArrayList<Unit>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      // *2 nước* is a word of the tables as *hai nước* is.
      boolean begins = tokens.get(i).kind() == TokenKind.SYLLABLE || tokens.get(i).form().equals("2");
      found.add(begins ? unit(names, forms, i) : Unit.plain(i));
    }
    this.units = found;
  }

  private SentenceScan(Sentence sentence, List<Unit> units) {
    this.sentence = sentence;
    this.units = units;
  }

  /// The same sentence with each unit narrowed to what it means in the article.
  SentenceScan narrowed(UnaryOperator<Unit> narrow) {
    var narrowed = new ArrayList<Unit>(units);
    narrowed.replaceAll(narrow);
    return new SentenceScan(sentence, narrowed);
  }

  /// The country that an actor is told to be in: *người Kurd **ở Iraq***, *Taliban **tại Pakistan***.
  Optional<String> landBehind(Unit unit) {
    boolean in = word(unit.to(), "ở") || word(unit.to(), "tại");
    return in && unit.to() + 1 < size() ? unit(unit.to() + 1).as(Country.class).map(Country::code) : Optional.empty();
  }

  private static Unit unit(NameTrie<Lexeme> names, LowerForms forms, int from) {
    Optional<NameTrie.Match<Lexeme>> match = names.longest(forms, from);
    return match.isPresent() ? new Unit(from, match.get().to(), match.get().values()) : Unit.plain(from);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return units.size();
  }

  /// The unit that starts at token `at`.
  Unit unit(int at) {
    return units.get(at);
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /// The end of the word that token `end - 1` stands in: `đảng Dân` goes on to `đảng Dân chủ`.
  int wordEnd(int end) {
    List<Word> words = sentence.words();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).to() >= end) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < words.size() ? words.get(low).to() : end;
  }

  /// Whether token `at` exists and is that mark.
  boolean mark(int at, String mark) {
    return at >= 0 && at < size() && token(at).isMark(mark);
  }

  /// Whether token `at` is a mark that what stands before it may be explained behind: `X, người phát ngôn …`, `X (…)`.
  boolean opensAside(int at) {
    return mark(at, ",") || mark(at, "-") || mark(at, "–") || mark(at, "(");
  }

  /// Whether token `at` exists and has that form, in any case.
  boolean word(int at, String form) {
    return at >= 0 && at < size() && token(at).form().equalsIgnoreCase(form);
  }

  /// Whether token `at` exists and is a number in figures.
  boolean number(int at) {
    return at >= 0 && at < size() && token(at).kind() == TokenKind.NUMBER;
  }

  /// Whether token `at` exists and is a word with a capital.
  boolean capitalised(int at) {
    return at >= 0 && at < size() && token(at).kind() == TokenKind.SYLLABLE && token(at).capitalised();
  }
}
