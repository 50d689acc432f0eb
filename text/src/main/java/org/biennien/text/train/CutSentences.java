package org.biennien.text.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biennien.text.Token;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.token.Tokenizer;

/// Sentences whose words were cut by hand, kept without their text.
///
/// A line of the table names the corpus file, the article in it (the `id` of a JSON line, else the number of
/// the line from 1), the sentence as two offsets into the article's text, the CRC-32 of the sentence in
/// UTF-8, and the offsets within the sentence of the spaces that lie inside a word, `-` if none.
public final class CutSentences {
  private static final int COLUMNS = 6;

  private CutSentences() {}

  /// A sentence with its tokens.
  ///
  /// @param text of the sentence
  /// @param tokens with spans into `text`
  /// @param starts for each token whether a word begins with it
  public record CutSentence(String text, List<Token> tokens, boolean[] starts) {}

  /// Joins the table to the corpus files in `corpora`.
  ///
  /// @throws IllegalArgumentException if a line does not fit the text
  public static List<CutSentence> read(Path table, Path corpora) {
    var wanted = new TreeMap<String, Map<String, List<TableFile.Row>>>();
    List<TableFile.Row> rows = TableFile.file(table, COLUMNS).rows();
    for (TableFile.Row row : rows) {
      wanted.computeIfAbsent(row.column(0), file -> new HashMap<>())
          .computeIfAbsent(row.column(1), article -> new ArrayList<>()).add(row);
    }
    var found = new HashMap<TableFile.Row, CutSentence>();
    wanted.forEach((file, articles) -> new RawNews(corpora.resolve(file)).articles(articles,
        (sentences, text) -> sentences.forEach(row -> found.put(row, cut(text, row)))));
    return rows.stream().map(row -> {
      CutSentence sentence = found.get(row);
      if (sentence == null) {
        throw row.malformed("an article that is in " + row.column(0));
      }
      return sentence;
    }).toList();
  }

  private static CutSentence cut(String text, TableFile.Row row) {
    int start = Integer.parseInt(row.column(2));
    int end = Integer.parseInt(row.column(3));
    if (end > text.length()) {
      throw row.malformed("an end within the article of %d code units".formatted(text.length()));
    }
    String sentence = text.substring(start, end);
    if (!Checksum.of(sentence).equals(row.column(4))) {
      throw row.malformed("a sentence with CRC-32 " + Checksum.of(sentence));
    }
    var view = TextNormalizer.normalize(sentence);
    List<Token> tokens = Tokenizer.tokenize(view, 0, view.normalised().length()).tokens();
    return new CutSentence(sentence, tokens, starts(tokens, sentence.length(), row.column(5)));
  }

  private static boolean[] starts(List<Token> tokens, int length, String joins) {
    var joined = new boolean[length];
    if (!joins.equals("-")) {
      for (String at : joins.split(" ")) {
        joined[Integer.parseInt(at)] = true;
      }
    }
    var starts = new boolean[tokens.size()];
    for (int i = 0; i < starts.length; i++) {
      int at = tokens.get(i).span().start();
      starts[i] = i == 0 || !joined[at - 1];
    }
    return starts;
  }
}
