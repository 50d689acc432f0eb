package org.biennien.extract.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Article;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Stage;
import org.biennien.text.AnnotatedText;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;

/// Tokens and sentences by the plainest rules.
final class PlainAnnotator implements Stage<Article, AnnotatedArticle> {
  @Override
  public AnnotatedArticle apply(Article article) {
    return new AnnotatedArticle(article, annotate(article.text()));
  }

  static AnnotatedText annotate(String text) {
    var sentences = new ArrayList<Sentence>();
    var tokens = new ArrayList<Token>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '_') {
        if (c == '\n') {
          close(tokens, sentences);
        }
        i++;
        continue;
      }
      int end = i + 1;
      if (Character.isLetterOrDigit(c)) {
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
            || (end + 1 < text.length() && "-./,%".indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1))
                && (Character.isDigit(c) || text.charAt(end) == '-')))) {
          end++;
        }
        if (Character.isDigit(c) && end < text.length() && text.charAt(end) == '%') {
          end++;
        }
      }
      TokenKind kind = Character.isDigit(c) ? TokenKind.NUMBER
          : Character.isLetter(c) ? TokenKind.SYLLABLE : TokenKind.PUNCTUATION;
      tokens.add(new Token(new Span(i, end), Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC), kind));
      i = end;
      if (".!?…".indexOf(c) >= 0 && end < text.length() && (Character.isWhitespace(text.charAt(end))
          || "\"”".indexOf(text.charAt(end)) >= 0)) {
        if (end < text.length() && "\"”".indexOf(text.charAt(end)) >= 0) {
          tokens.add(new Token(new Span(end, end + 1), text.substring(end, end + 1), TokenKind.PUNCTUATION));
          i = end + 1;
        }
        close(tokens, sentences);
      }
    }
    close(tokens, sentences);
    return new AnnotatedText(text, sentences);
  }

  private static void close(List<Token> tokens, List<Sentence> sentences) {
    if (!tokens.isEmpty()) {
      var words = new ArrayList<Word>();
      for (int t = 0; t < tokens.size(); t++) {
        words.add(new Word(t, t + 1, PartOfSpeech.X));
      }
      sentences.add(new Sentence(tokens.getFirst().span().cover(tokens.getLast().span()), tokens, words));
      tokens.clear();
    }
  }
}
