package org.biennien.lucene;

import java.util.ArrayList;
import java.util.List;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;
import org.biennien.text.normalize.AlignedText;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.token.Tokenizer;

/// One term of a token graph.
///
/// @param form with a space between syllables
/// @param span in the block
/// @param increment positions from the term before: 0 for a syllable that begins where its word begins
/// @param length positions that it spans: the number of syllables of a word given with them, else 1
/// @param type one of the types of [VietnameseTokenizer]
/// @param partOfSpeech that of the word, for its syllables too
record Term(String form, Span span, int increment, int length, String type, PartOfSpeech partOfSpeech) {
  /// The terms of a sentence in the order that Lucene wants: by position, the longer first.
  ///
  /// @param text that the sentence points into
  static List<Term> of(Sentence sentence, String text, Mode mode) {
    var terms = new ArrayList<Term>(sentence.tokens().size());
    for (Word word : sentence.words()) {
      add(sentence, word, text, mode, terms);
    }
    return terms;
  }

  /// The terms of mode `SYLLABLES` where nobody asks for parts of speech: these need no words.
  static List<Term> syllables(String text) {
    AlignedText view = TextNormalizer.normalize(text);
    List<Token> tokens = Tokenizer.tokenize(view, 0, view.normalised().length()).tokens();
    var terms = new ArrayList<Term>(tokens.size());
    for (Token syllable : syllables(tokens, text, Mode.SYLLABLES)) {
      terms.add(syllable(syllable, 1, PartOfSpeech.X));
    }
    return terms;
  }

  private static void add(Sentence sentence, Word word, String text, Mode mode, List<Term> terms) {
    int from = word.from();
    int to = word.to();
    while (from < to && !kept(sentence.tokens().get(from))) {
      from++;
    }
    while (from < to && !kept(sentence.tokens().get(to - 1))) {
      to--;
    }
    if (from == to) {
      return;
    }
    List<Token> syllables = syllables(sentence.tokens().subList(from, to), text, mode);
    String form = sentence.form(from, to);
    boolean whole = mode != Mode.SYLLABLES && form.length() <= VietnameseTokenizer.MAX_TERM_LENGTH;
    boolean parts = mode == Mode.SYLLABLES || (mode == Mode.BOTH && syllables.size() > 1);
    if (whole) {
      boolean number = syllables.size() == 1 && syllables.getFirst().kind() == TokenKind.NUMBER;
      terms.add(new Term(form, sentence.span(from, to), 1, parts ? syllables.size() : 1,
          number ? VietnameseTokenizer.NUMBER : VietnameseTokenizer.WORD, word.partOfSpeech()));
    }
    for (int i = 0; parts && i < syllables.size(); i++) {
      terms.add(syllable(syllables.get(i), whole && i == 0 ? 0 : 1, word.partOfSpeech()));
    }
  }

  private static List<Token> syllables(List<Token> tokens, String text, Mode mode) {
    var syllables = new ArrayList<Token>(tokens.size());
    for (Token token : tokens) {
      if (kept(token)) {
        syllables.addAll(mode == Mode.WORDS ? List.of(token) : Syllables.of(token, text));
      }
    }
    return syllables;
  }

  private static boolean kept(Token token) {
    return token.kind() != TokenKind.PUNCTUATION
        && token.form().length() <= VietnameseTokenizer.MAX_TERM_LENGTH;
  }

  private static Term syllable(Token token, int increment, PartOfSpeech partOfSpeech) {
    String type =
        token.kind() == TokenKind.NUMBER ? VietnameseTokenizer.NUMBER : VietnameseTokenizer.SYLLABLE;
    return new Term(token.form(), token.span(), increment, 1, type, partOfSpeech);
  }
}
