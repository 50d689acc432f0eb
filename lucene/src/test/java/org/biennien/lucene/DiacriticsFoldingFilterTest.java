package org.biennien.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.junit.Test;

public class DiacriticsFoldingFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer folding(boolean preserveOriginal) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
        return new TokenStreamComponents(tokenizer, new DiacriticsFoldingFilter(tokenizer, preserveOriginal));
      }
    };
  }

  @Test
  public void marksAndTheStrokeOfDGo() throws IOException {
    assertAnalyzesTo(folding(false), "Giải phóng Đà Nẵng, thuở ấy đường về",
        new String[] {"Giai", "phong", "Da", "Nang,", "thuo", "ay", "duong", "ve"},
        new int[] {0, 5, 11, 14, 20, 25, 28, 34}, new int[] {4, 10, 13, 19, 24, 27, 33, 36});
  }

  @Test
  public void everyVietnameseLetterHasItsBareOne() throws IOException {
    assertAnalyzesTo(folding(false),
        "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐ",
        new String[] {"a".repeat(18) + "e".repeat(12) + "i".repeat(6) + "o".repeat(18) + "u".repeat(12)
            + "y".repeat(6) + "dD"});
  }

  @Test
  public void decomposedAndCopiedLettersFoldAlike() throws IOException {
    assertAnalyzesTo(folding(false), "gia\u0309i Vie\u0323\u0302t u\u031Bo\u031B\u0301c Ðồng Erdoğan",
        new String[] {"giai", "Viet", "uoc", "Dong", "Erdogan"},
        new int[] {0, 6, 13, 20, 25}, new int[] {5, 12, 19, 24, 32});
  }

  @Test
  public void otherLettersStay() throws IOException {
    assertAnalyzesTo(folding(false), "ø ß й и\u0306 \u0301 한",
        new String[] {"ø", "ß", "й", "и\u0306", "\u0301", "한"});
  }

  @Test
  public void theOriginalFollowsAtTheSamePosition() throws IOException {
    assertAnalyzesTo(folding(true), "giải phóng IS", new String[] {"giai", "giải", "phong", "phóng", "IS"},
        new int[] {0, 0, 5, 5, 11}, new int[] {4, 4, 10, 10, 13}, new int[] {1, 0, 1, 0, 1});
  }

  @Test
  public void whateverTheTextTheContractOfTokenStreamsHolds() throws IOException {
    checkRandomData(random(), folding(false), 200 * RANDOM_MULTIPLIER);
    checkRandomData(random(), folding(true), 200 * RANDOM_MULTIPLIER);
  }

  @Test
  public void anEmptyTermStaysEmpty() throws IOException {
    try (Analyzer analyzer = new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new KeywordTokenizer();
        return new TokenStreamComponents(tokenizer, new DiacriticsFoldingFilter(tokenizer, true));
      }
    }) {
      checkOneTerm(analyzer, "", "");
    }
  }
}
