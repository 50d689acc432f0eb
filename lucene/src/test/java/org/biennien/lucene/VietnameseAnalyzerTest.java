package org.biennien.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.junit.Test;

public class VietnameseAnalyzerTest extends BaseTokenStreamTestCase {
  @Test
  public void wordsComeInLowerCaseWithoutStopWords() throws IOException {
    assertAnalyzesTo(new VietnameseAnalyzer(), "Quân đội đã giải phóng Đa-mát và các làng của họ.",
        new String[] {"quân đội", "giải phóng", "đa-mát", "làng"},
        new int[] {0, 12, 23, 37}, new int[] {8, 22, 29, 41}, new int[] {1, 2, 1, 3});
  }

  @Test
  public void aDenialIsNoStopWord() throws IOException {
    assertAnalyzesTo(new VietnameseAnalyzer(), "Họ không rút lui.", new String[] {"không", "rút lui"});
  }

  @Test
  public void ownStopWordsTakeThePlaceOfTheDefault() throws IOException {
    var stops = new CharArraySet(List.of("quân đội"), false);
    assertAnalyzesTo(new VietnameseAnalyzer(stops), "Quân đội và dân quân", new String[] {"và", "dân quân"});
    assertTrue(VietnameseAnalyzer.defaultStopWords().contains("chúng ta"));
    assertFalse(VietnameseAnalyzer.defaultStopWords().contains("không"));
    assertThrows(UnsupportedOperationException.class,
        () -> VietnameseAnalyzer.defaultStopWords().add("quân"));
  }

  @Test
  public void bareSyllablesKeepAllTerms() throws IOException {
    assertAnalyzesTo(new VietnameseAnalyzer(Mode.SYLLABLES, Diacritics.FOLDED), "Họ đã giải phóng",
        new String[] {"ho", "da", "giai", "phong"}, new int[] {0, 3, 6, 11}, new int[] {2, 5, 10, 16});
  }

  @Test
  public void everyWayToAskHasItsTerm() throws IOException {
    assertAnalyzesTo(new VietnameseAnalyzer(Mode.BOTH, Diacritics.BOTH), "Giải phóng Homs",
        new String[] {"giai phong", "giải phóng", "giai", "giải", "phong", "phóng", "homs"},
        new int[] {0, 0, 0, 0, 5, 5, 11}, new int[] {10, 10, 4, 4, 10, 10, 15}, null,
        new int[] {1, 0, 0, 0, 1, 0, 1}, new int[] {2, 2, 1, 1, 1, 1, 1});
  }

  @Test
  public void aWildcardIsReadAsTheTermsAre() {
    assertEquals(new BytesRef("đa-m"), new VietnameseAnalyzer().normalize("text", "Đa-m"));
    assertEquals(new BytesRef("đa-m"),
        new VietnameseAnalyzer(Mode.BOTH, Diacritics.BOTH).normalize("text", "Đa-m"));
    assertEquals(new BytesRef("da-m"),
        new VietnameseAnalyzer(Mode.WORDS, Diacritics.FOLDED).normalize("text", "Đa-m"));
  }

  @Test
  public void whateverTheTextTheContractOfTokenStreamsHolds() throws IOException {
    for (Mode mode : Mode.values()) {
      for (Diacritics diacritics : Diacritics.values()) {
        CharArraySet stops =
            random().nextBoolean() ? VietnameseAnalyzer.defaultStopWords() : CharArraySet.EMPTY_SET;
        try (var analyzer = new VietnameseAnalyzer(Terms.ANNOTATOR, mode, diacritics, stops)) {
          checkRandomData(random(), analyzer, 50 * RANDOM_MULTIPLIER);
          checkRandomData(random(), analyzer, 2 * RANDOM_MULTIPLIER, 8192);
          for (int n = 0; n < 50; n++) {
            checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), vietnamese());
          }
        }
      }
    }
  }

  private static String vietnamese() {
    String[] words = ("Quân đội|đã|giải phóng|Đa-mát|của|chúng ta"
        + "|trong khi|bị thương|20h30|“|”|.|\n|Hồ Chí Minh"
        + "|và|hoà bình").split("\\|");
    var text = new StringBuilder();
    for (int i = random().nextInt(40); i >= 0; i--) {
      text.append(words[random().nextInt(words.length)]).append(' ');
    }
    return text.toString();
  }

  @Test
  public void oneAnalyzerServesManyThreads() throws InterruptedException, ExecutionException {
    var texts = new ArrayList<String>();
    for (int i = 0; i < 100; i++) {
      texts.add(vietnamese());
    }
    try (Analyzer analyzer = new VietnameseAnalyzer(Mode.BOTH, Diacritics.BOTH);
        var threads = Executors.newFixedThreadPool(4)) {
      List<String> alone = texts.stream().map(text -> Terms.of(analyzer, text)).toList();
      var together = new ArrayList<Future<List<String>>>();
      for (int i = 0; i < 4; i++) {
        together.add(threads.submit(() -> texts.stream().map(text -> Terms.of(analyzer, text)).toList()));
      }
      for (Future<List<String>> each : together) {
        assertEquals(alone, each.get());
      }
    }
  }
}
