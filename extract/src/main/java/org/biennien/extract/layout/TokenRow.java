package org.biennien.extract.layout;

import java.util.Arrays;
import java.util.List;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.Word;

/// All tokens of an article in one row, numbered from 0 through all sentences, with their lower-case forms.
public final class TokenRow {
  /// Stands for the token before the first and after the last of a sentence.
  public static final String EDGE = "^";

  private final AnnotatedArticle article;
  private final Token[] tokens;
  /// Where each ends in the original text.
  private final int[] ends;
  private final String[] lower;
  private final PartOfSpeech[] tags;
  private final boolean[] joined;
  private final int[] sentenceOf;
  private final int[] firstOf;

  /// The tokens of `article`.
  public TokenRow(AnnotatedArticle article) {
    this.article = article;
    List<Sentence> sentences = article.text().sentences();
    int size = sentences.stream().mapToInt(s -> s.tokens().size()).sum();
    tokens = new Token[size];
    ends = new int[size];
    lower = new String[size];
    tags = new PartOfSpeech[size];
    joined = new boolean[size];
    sentenceOf = new int[size];
    firstOf = new int[sentences.size() + 1];
    int next = 0;
    for (int s = 0; s < sentences.size(); s++) {
      firstOf[s] = next;
      List<Token> own = sentences.get(s).tokens();
      for (Word word : sentences.get(s).words()) {
        Arrays.fill(tags, next + word.from(), next + word.to(), word.partOfSpeech());
        Arrays.fill(joined, next + word.from() + 1, next + word.to(), true);
      }
      LowerForms forms = article.forms().get(s);
      for (int i = 0; i < forms.size(); i++) {
        tokens[next] = own.get(i);
        ends[next] = tokens[next].span().end();
        String form = forms.at(i);
        // A bar parts the values of a feature's name.
        lower[next] = form.equals("|") ? "¦" : form;
        sentenceOf[next] = s;
        next++;
      }
    }
    firstOf[sentences.size()] = next;
  }

  /// The article.
  public AnnotatedArticle article() {
    return article;
  }

  /// Number of tokens.
  public int size() {
    return tokens.length;
  }

  /// Number of sentences.
  public int sentences() {
    return firstOf.length - 1;
  }

  /// The token.
  public Token token(int index) {
    return tokens[index];
  }

  /// The lower-case form of a token.
  public String lower(int index) {
    return lower[index];
  }

  /// The lower-case form `offset` tokens from `index`, or `^` beyond the edge of that token's sentence.
  public String lower(int index, int offset) {
    int at = index + offset;
    int sentence = sentenceOf[index];
    return at < firstOf[sentence] || at >= firstOf[sentence + 1] ? EDGE : lower[at];
  }

  /// The part of speech of the word that a token belongs to.
  public PartOfSpeech tag(int index) {
    return tags[index];
  }

  /// Whether a token goes on with the word of the token before it: *nhân* of *Nguyên nhân*.
  public boolean joined(int index) {
    return joined[index];
  }

  /// The sentence that a token stands in.
  public int sentenceOf(int index) {
    return sentenceOf[index];
  }

  /// The first token of a sentence; of the sentence after the last, the number of tokens.
  public int first(int sentence) {
    return firstOf[sentence];
  }

  /// The first token that ends after `offset` in the original text; the number of tokens if none.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The original span from token `from` to before `to`.
  public Span span(int from, int to) {
    return tokens[from].span().cover(tokens[to - 1].span());
  }

  /// Whether the tokens from `from` on have these lower-case forms and stay in one sentence.
  public boolean startsWith(int from, List<String> forms) {
    if (from + forms.size() > firstOf[sentenceOf[from] + 1]) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!lower[from + i].equals(forms.get(i))) {
        return false;
      }
    }
    return true;
  }
}
