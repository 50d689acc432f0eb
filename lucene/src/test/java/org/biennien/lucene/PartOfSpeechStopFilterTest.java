package org.biennien.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.PartOfSpeech;
import org.junit.Test;

public class PartOfSpeechStopFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer without(Mode mode, Set<PartOfSpeech> stops) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        var tokenizer = new VietnameseTokenizer(Terms.ANNOTATOR, mode);
        return new TokenStreamComponents(tokenizer, new PartOfSpeechStopFilter(tokenizer, stops));
      }
    };
  }

  @Test
  public void wordsOfThesePartsOfSpeechGoAndLeaveAGap() throws IOException {
    assertAnalyzesTo(without(Mode.WORDS, Set.of(PartOfSpeech.ADV, PartOfSpeech.CCONJ)),
        "Quân đội đã tấn công và rút lui.", new String[] {"Quân đội", "tấn công", "rút lui"},
        new int[] {0, 12, 24}, new int[] {8, 20, 31}, new int[] {1, 2, 2});
  }

  @Test
  public void syllablesGoWithTheirWord() throws IOException {
    assertAnalyzesTo(without(Mode.BOTH, Set.of(PartOfSpeech.VERB)), "Quân đội tấn công.",
        new String[] {"Quân đội", "Quân", "đội"},
        new int[] {0, 0, 5}, new int[] {8, 4, 8}, new int[] {1, 0, 1});
  }

  @Test
  public void whateverTheTextTheContractOfTokenStreamsHolds() throws IOException {
    checkRandomData(random(), without(Mode.BOTH, Set.of(PartOfSpeech.PROPN)), 100 * RANDOM_MULTIPLIER);
  }
}
