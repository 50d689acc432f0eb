package org.biennien.lucene;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.StopwordAnalyzerBase;
import org.apache.lucene.analysis.TokenStream;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.pipeline.Annotator;

/// Vietnamese text to terms: words or syllables, lower case, without stop words, with or without diacritics.
///
/// ```java
/// var exact = new VietnameseAnalyzer();                                  // giải phóng, the word
/// var loose = new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.FOLDED); // giai phong, as typed in haste
/// var every = new VietnameseAnalyzer(Mode.BOTH, Diacritics.BOTH);        // one field for all of it
/// ```
///
/// Stop words go by their spelling: `bi` may be `bị` or `bi`, and a syllable of a word is no stop word. Where
/// syllables or bare letters are asked for, the default is therefore to keep all terms.
///
/// All analyzers share one model; each serves all threads.
public final class VietnameseAnalyzer extends StopwordAnalyzerBase {
  private final Annotator annotator;
  private final Mode mode;
  private final Diacritics diacritics;

  /// Words as they are written, without the default stop words.
  public VietnameseAnalyzer() {
    this(defaultStopWords());
  }

  /// Words as they are written, without `stopWords`.
  ///
  /// @param stopWords in lower case, with a space between syllables
  public VietnameseAnalyzer(CharArraySet stopWords) {
    this(ShippedModel.annotator(), Mode.WORDS, Diacritics.KEPT, stopWords);
  }

  /// Terms of these kinds; stop words are left out only from words with their diacritics.
  public VietnameseAnalyzer(Mode mode, Diacritics diacritics) {
    this(ShippedModel.annotator(), mode, diacritics);
  }

  /// As [#VietnameseAnalyzer(Mode, Diacritics)], with words found by `annotator`, which may know a user's
  /// lexicon.
  public VietnameseAnalyzer(Annotator annotator, Mode mode, Diacritics diacritics) {
    this(annotator, mode, diacritics,
        mode == Mode.WORDS && diacritics == Diacritics.KEPT ? defaultStopWords() : CharArraySet.EMPTY_SET);
  }

  /// Everything as told.
  ///
  /// @param stopWords in lower case and with diacritics, a space between syllables
  public VietnameseAnalyzer(
      Annotator annotator, Mode mode, Diacritics diacritics, CharArraySet stopWords) {
    super(stopWords);
    this.annotator = annotator;
    this.mode = mode;
    this.diacritics = diacritics;
  }

  /// The words of `stopwords.tsv`: those that say how other words hang together. Cannot be changed.
  public static CharArraySet defaultStopWords() {
    return DefaultStopWords.SET;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    var tokenizer = new VietnameseTokenizer(annotator, mode);
    TokenStream stream = new LowerCaseFilter(tokenizer);
    stream = stopwords.isEmpty() ? stream : new StopFilter(stream, stopwords);
    stream = switch (diacritics) {
      case KEPT -> stream;
      case FOLDED -> new DiacriticsFoldingFilter(stream);
      case BOTH -> new DiacriticsFoldingFilter(stream, true);
    };
    return new TokenStreamComponents(tokenizer, stream);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    var lower = new LowerCaseFilter(in);
    return diacritics == Diacritics.FOLDED ? new DiacriticsFoldingFilter(lower) : lower;
  }

  private static final class DefaultStopWords {
    static final CharArraySet SET = CharArraySet.unmodifiableSet(read());

    private static CharArraySet read() {
      TableFile table = TableFile.resource("/org/biennien/lucene/stopwords.tsv", 1);
      var words = new CharArraySet(table.rows().size(), false);
      for (TableFile.Row row : table.rows()) {
        words.add(row.column(0));
      }
      return words;
    }
  }
}
