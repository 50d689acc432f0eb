package org.biennien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.biennien.lucene.Diacritics;
import org.biennien.lucene.VietnameseAnalyzer;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.Span;

/// How texts and questions become terms.
///
/// A text's syllables stand in the index as they are written and, at the same place, without diacritics. So a
/// syllable of a question needs no thought: *giải* finds *giải*, *giai* finds *giai*, *giải*, *giãi*.
final class Terms {
  private static final Analyzer WRITTEN = new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.KEPT);
  private static final Analyzer BARE = new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.FOLDED);

  private Terms() {}

  /// A term of a text.
  ///
  /// @param form in lower case
  /// @param span where it stands
  record Term(String form, Span span) {}

  /// Loaded with the model, which questions without diacritics do not need.
  private static final class Words {
    static final Analyzer WRITTEN = new VietnameseAnalyzer();
  }

  /// What the index is written with.
  static Analyzer ofIndex() {
    return new PerFieldAnalyzerWrapper(new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.BOTH),
        Map.of(Fields.WORDS, new VietnameseAnalyzer(Mode.WORDS, Diacritics.BOTH)));
  }

  /// The syllables of a question: `Đa-mát` → `đa` `mát`.
  static List<Term> syllables(String text) {
    return terms(WRITTEN, text);
  }

  /// The syllables of a question without diacritics: `Đa-mát` → `da` `mat`.
  static List<Term> bareSyllables(String text) {
    return terms(BARE, text);
  }

  /// The words of a question, but those that only say how others hang together: `quân đội đã rút lui` → `quân đội`
  /// `rút lui`.
  static List<Term> words(String text) {
    return terms(Words.WRITTEN, text);
  }

  /// Whether something is typed with diacritics.
  static boolean hasDiacritics(String text) {
    return !forms(syllables(text)).equals(forms(bareSyllables(text)));
  }

  static List<String> forms(List<Term> terms) {
    return terms.stream().map(Term::form).toList();
  }

  private static List<Term> terms(Analyzer analyzer, String text) {
    try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
      CharTermAttribute form = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      var terms = new ArrayList<Term>();
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(form.toString(), new Span(offset.startOffset(), offset.endOffset())));
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException("a string was not read", e);
    }
  }
}
