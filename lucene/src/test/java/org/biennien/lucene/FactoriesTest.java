package org.biennien.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.junit.Test;

public class FactoriesTest extends BaseTokenStreamTestCase {
  private static CustomAnalyzer.Builder chain() {
    return CustomAnalyzer.builder(new ClasspathResourceLoader(FactoriesTest.class));
  }

  @Test
  public void luceneFindsEachFactoryByItsName() {
    assertEquals(VietnameseTokenizerFactory.class, TokenizerFactory.lookupClass("vietnamese"));
    assertEquals(DiacriticsFoldingFilterFactory.class,
        TokenFilterFactory.lookupClass("vietnameseDiacriticsFolding"));
    assertEquals(PartOfSpeechStopFilterFactory.class,
        TokenFilterFactory.lookupClass("vietnamesePartOfSpeechStop"));
    assertEquals("vietnamese", TokenizerFactory.findSPIName(VietnameseTokenizerFactory.class));
  }

  @Test
  public void factoriesAreOnlyMadeWithArguments() {
    assertThrows(UnsupportedOperationException.class, VietnameseTokenizerFactory::new);
    assertThrows(UnsupportedOperationException.class, DiacriticsFoldingFilterFactory::new);
    assertThrows(UnsupportedOperationException.class, PartOfSpeechStopFilterFactory::new);
  }

  @Test
  public void aChainOfNamesIsTheAnalyzer() throws IOException {
    Analyzer analyzer = chain()
        .withTokenizer("vietnamese", "mode", "both")
        .addTokenFilter("lowercase")
        .addTokenFilter("vietnameseDiacriticsFolding", "preserveOriginal", "true")
        .build();
    assertAnalyzesTo(analyzer, "Giải phóng",
        new String[] {"giai phong", "giải phóng", "giai", "giải", "phong", "phóng"},
        new int[] {0, 0, 0, 0, 5, 5}, new int[] {10, 10, 4, 4, 10, 10}, null,
        new int[] {1, 0, 0, 0, 1, 0}, new int[] {2, 2, 1, 1, 1, 1});
  }

  @Test
  public void aFileOfTheUsersWordsIsRead() throws IOException {
    Analyzer analyzer = chain().withTokenizer("vietnamese", "userLexicon", "lexicon.txt").build();
    assertAnalyzesTo(analyzer, "tàu sân bay Mỹ", new String[] {"tàu sân bay", "Mỹ"},
        new int[] {0, 12}, new int[] {11, 14});
  }

  @Test
  public void luceneReadsOurStopWordsAsTheyAre() throws IOException {
    Analyzer analyzer = chain().withTokenizer("vietnamese").addTokenFilter("lowercase")
        .addTokenFilter("stop", "words", "stopwords.tsv").build();
    assertAnalyzesTo(analyzer, "Quân đội của chúng ta",
        new String[] {"quân đội"}, new int[] {0}, new int[] {8});
  }

  @Test
  public void wordsGoByTheirTag() throws IOException {
    Analyzer analyzer = chain().withTokenizer("vietnamese")
        .addTokenFilter("vietnamesePartOfSpeechStop", "tags", "ADV, CCONJ").build();
    assertAnalyzesTo(analyzer, "Quân đội đã tấn công.", new String[] {"Quân đội", "tấn công"},
        new int[] {0, 12}, new int[] {8, 20}, new int[] {1, 2});
  }

  @Test
  public void wrongArgumentsAreNamed() {
    refused("tần số", () -> new VietnameseTokenizerFactory(args("tần số", "1")));
    refused("'mode' value must be one of", () -> new VietnameseTokenizerFactory(args("mode", "từ")));
    refused("tần số", () -> new DiacriticsFoldingFilterFactory(args("tần số", "1")));
    refused("tags holds \"danh từ\"", () -> new PartOfSpeechStopFilterFactory(args("tags", "danh từ")));
    refused("missing parameter 'tags'", () -> new PartOfSpeechStopFilterFactory(new HashMap<>()));
  }

  @Test
  public void anEntryOfTheLexiconThatIsWrongIsNamedByFileAndLine() throws IOException {
    var factory = new VietnameseTokenizerFactory(args("userLexicon", "broken-lexicon.txt"));
    refused("broken-lexicon.txt:2: entry \"Mỹ|\"", () -> {
      try {
        factory.inform(new ClasspathResourceLoader(FactoriesTest.class));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    assertThrows(IllegalStateException.class, factory::create);
  }

  private static Map<String, String> args(String name, String value) {
    return new HashMap<>(Map.of(name, value));
  }

  private static void refused(String message, Runnable making) {
    var error = expectThrows(IllegalArgumentException.class, making::run);
    assertTrue(error.toString(), error.toString().contains(message));
  }
}
