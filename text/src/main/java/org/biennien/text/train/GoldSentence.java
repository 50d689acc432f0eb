package org.biennien.text.train;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.VtbTag;
import org.biennien.text.Word;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.token.Tokenizer;

/// One sentence of a treebank: its text, its words as character ranges of that text, and their tags.
///
/// @param text the words with one space between each two, as every Vietnamese text is written
/// @param words where each word starts and ends in `text`
/// @param tags one for each word
public record GoldSentence(String text, List<int[]> words, List<PartOfSpeech> tags) {
  public GoldSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  /// From word forms (with spaces between their syllables) and tags.
  public static GoldSentence of(List<String> forms, List<PartOfSpeech> tags) {
    var text = new StringBuilder();
    var words = new ArrayList<int[]>();
    for (String form : forms) {
      int start = text.isEmpty() ? 0 : text.append(' ').length();
      text.append(form);
      words.add(new int[] {start, text.length()});
    }
    return new GoldSentence(text.toString(), words, tags);
  }

  /// The tokens that the analysis sees.
  public List<Token> tokens() {
    var view = TextNormalizer.normalize(text);
    return Tokenizer.tokenize(view, 0, view.normalised().length()).tokens();
  }

  /// The gold words over `tokens`. A word border within a token is lost: the first word takes the token.
  public List<Word> over(List<Token> tokens) {
    var found = new ArrayList<Word>();
    int from = 0;
    int word = wordAt(tokens.getFirst(), 0);
    for (int i = 1; i < tokens.size(); i++) {
      int next = wordAt(tokens.get(i), word);
      if (next != word) {
        found.add(word(from, i, tags.get(word)));
        from = i;
        word = next;
      }
    }
    found.add(word(from, tokens.size(), tags.get(word)));
    return found;
  }

  private static Word word(int from, int to, PartOfSpeech tag) {
    return new Word(from, to, tag, VtbTag.X, 1);
  }

  private int wordAt(Token token, int from) {
    int word = from;
    while (words.get(word)[1] <= token.span().start()) {
      word++;
    }
    return word;
  }
}
