package org.biennien.lucene;

import com.carrotsearch.randomizedtesting.generators.RandomPicks;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.lexicon.UserLexicon;
import org.junit.Test;

public class VietnameseTokenizerTest extends BaseTokenStreamTestCase {
  private static Analyzer in(Mode mode) {
    return Terms.only(() -> new VietnameseTokenizer(Terms.ANNOTATOR, mode));
  }

  private static Analyzer inBlocksOf(int size, Mode mode) {
    return Terms.only(() ->
        new VietnameseTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, Terms.ANNOTATOR, mode, size));
  }

  @Test
  public void wordsKeepTheirInnerSpaces() throws IOException {
    assertAnalyzesTo(in(Mode.WORDS), "Quân đội Syria giải phóng thành phố ngày 3/11.",
        new String[] {"Quân đội", "Syria", "giải phóng", "thành phố", "ngày", "3/11"},
        new int[] {0, 9, 15, 26, 36, 41}, new int[] {8, 14, 25, 35, 40, 45},
        new String[] {"<WORD>", "<WORD>", "<WORD>", "<WORD>", "<WORD>", "<NUM>"},
        new int[] {1, 1, 1, 1, 1, 1}, new int[] {1, 1, 1, 1, 1, 1});
  }

  @Test
  public void syllablesStandForThemselves() throws IOException {
    assertAnalyzesTo(in(Mode.SYLLABLES), "Quân đội vào Đa-mát lúc 20h30",
        new String[] {"Quân", "đội", "vào", "Đa", "mát", "lúc", "20h30"},
        new int[] {0, 5, 9, 13, 16, 20, 24}, new int[] {4, 8, 12, 15, 19, 23, 29},
        new String[] {"<SYLLABLE>", "<SYLLABLE>", "<SYLLABLE>", "<SYLLABLE>", "<SYLLABLE>", "<SYLLABLE>",
            "<NUM>"},
        new int[] {1, 1, 1, 1, 1, 1, 1}, new int[] {1, 1, 1, 1, 1, 1, 1});
  }

  @Test
  public void aNameWithHyphensIsTakenApartWhereSyllablesAreWanted() {
    assertEquals("[Su@0-2] [34@3-5] [bay@6-9] 9", Terms.of(in(Mode.SYLLABLES), "Su-34 bay"));
    assertEquals("[al-Abadi@0-10 ~2] [al@0-2 +0] [Abadi@5-10] 10",
        Terms.of(in(Mode.BOTH), "al\u00A0- Abadi"));
    assertEquals("[Đa@0-2] [mát@3-7] 7", Terms.of(in(Mode.SYLLABLES), "Đa\u2011ma\u0301t"));
    assertEquals("[17-11-2017@0-10] 10", Terms.of(in(Mode.SYLLABLES), "17-11-2017"));
    assertEquals("[https://a-b.vn/c-d@0-18] 18", Terms.of(in(Mode.SYLLABLES), "https://a-b.vn/c-d"));
  }

  @Test
  public void aWordSpansThePositionsOfItsSyllables() throws IOException {
    assertAnalyzesTo(in(Mode.BOTH), "Quân đội Syria rút lui.",
        new String[] {"Quân đội", "Quân", "đội", "Syria", "rút lui", "rút", "lui"},
        new int[] {0, 0, 5, 9, 15, 15, 19}, new int[] {8, 4, 8, 14, 22, 18, 22},
        new String[] {"<WORD>", "<SYLLABLE>", "<SYLLABLE>", "<WORD>", "<WORD>", "<SYLLABLE>", "<SYLLABLE>"},
        new int[] {1, 0, 1, 1, 1, 0, 1}, new int[] {2, 1, 1, 1, 2, 1, 1});
  }

  @Test
  public void offsetsAreThoseOfTheTextAsItCame() {
    assertEquals("[Quân đội@0-8] [hòa bình@9-18] 18", Terms.of(in(Mode.WORDS), "Quân_đội hoà  bình"));
    assertEquals("[giải phóng@1-13] 13", Terms.of(in(Mode.WORDS), "\uFEFFgia\u0309i pho\u0301ng"));
    assertEquals("[al-Abadi@0-10] 12", Terms.of(in(Mode.WORDS), "al - Abadi  "));
  }

  @Test
  public void offsetsLeadThroughACharFilterToTheSource() throws IOException {
    String html = "<p>Quân đội <b>giải phóng</b> Đa-m&aacute;t</p>";
    var tokenizer = new VietnameseTokenizer();
    tokenizer.setReader(new HTMLStripCharFilter(new StringReader(html)));
    assertTokenStreamContents(tokenizer, new String[] {"Quân đội", "giải phóng", "Đa-mát"},
        new int[] {3, 15, 30}, new int[] {11, 29, 43}, html.length());
  }

  @Test
  public void marksGiveNoTermAndTakeNoPosition() {
    assertEquals("[Quân đội@1-9] [rút@10-13] [sao@17-20] 23",
        Terms.of(in(Mode.WORDS), "“Quân đội rút”, (sao?)…"));
    assertEquals("5", Terms.of(in(Mode.BOTH), "- … ?"));
  }

  @Test
  public void aTermThatNoIndexWouldTakeIsLeftOut() {
    String junk = "x".repeat(VietnameseTokenizer.MAX_TERM_LENGTH + 1);
    assertEquals("[quân@257-261] 261", Terms.of(in(Mode.SYLLABLES), junk + " quân"));
    assertEquals("[quân@257-261] 261", Terms.of(in(Mode.WORDS), junk + " quân"));
    assertEquals("[xx@0-2] 2", Terms.of(in(Mode.BOTH), "xx"));
  }

  @Test
  public void theUsersWordsAreCutHisWay() {
    UserLexicon lexicon = UserLexicon.of(List.of("lữ đoàn dù", "quân | đội"));
    Analyzer analyzer = Terms.only(() ->
        new VietnameseTokenizer(Terms.ANNOTATOR.with(lexicon), Mode.WORDS));
    assertEquals("[quân@0-4] [đội@5-8] [lữ đoàn dù@9-19] 19", Terms.of(analyzer, "quân đội lữ đoàn dù"));
  }

  @Test
  public void wordsAreTaggedWhereSomebodyAsks() throws IOException {
    var tokenizer = new VietnameseTokenizer(Terms.ANNOTATOR, Mode.BOTH);
    var term = tokenizer.addAttribute(CharTermAttribute.class);
    var tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    tokenizer.setReader(new StringReader("Quân đội đã tấn công."));
    var line = new StringBuilder();
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      line.append(term).append('/').append(tag.partOfSpeech()).append(' ');
    }
    tokenizer.end();
    tokenizer.close();
    assertEquals("Quân đội/NOUN Quân/NOUN đội/NOUN đã/ADV tấn công/VERB tấn/VERB công/VERB ",
        line.toString());
  }

  @Test
  public void syllablesAreTheSameWithAndWithoutTags() throws IOException {
    String text = "Quân đội, \"ngày\n11-12\" vào Đa-mát.\n\nHết";
    Analyzer tagged = Terms.only(() -> {
      var tokenizer = new VietnameseTokenizer(Terms.ANNOTATOR, Mode.SYLLABLES);
      tokenizer.addAttribute(PartOfSpeechAttribute.class);
      return tokenizer;
    });
    assertEquals(Terms.of(tagged, text), Terms.of(in(Mode.SYLLABLES), text));
  }

  @Test
  public void aLongTextReadInBlocksGivesTheWordsOfTheWhole() {
    String text = "Họ nói: \"Quân đội (chính phủ\nTổng thống Nga\nvà quân đội\n\nNgày\n11/12 pháo binh bắn.\n"
        + "Lực lượng dân quân rút lui khỏi TP.\nĐa-mát\". Hết";
    for (Mode mode : Mode.values()) {
      assertEquals(Terms.of(in(mode), text), Terms.of(inBlocksOf(1, mode), text));
    }
  }

  @Test
  public void anyTextReadInBlocksGivesTheWordsOfTheWhole() {
    String[] pieces = {"Quân", "đội", "quân đội", "\n", "\n\n", "\r\n", "\n\u0301", " ", "\"", "(", ")", ".",
        "TP", "ngày", "11/12", "1-2", "-", "Ảnh", ":", "Đ", "\u0301", "\u200B", "a", "A",
        "’", "…", "•", "\t", "М", "о"};
    for (int n = 0; n < 400; n++) {
      var text = new StringBuilder();
      for (int i = random().nextInt(60); i >= 0; i--) {
        text.append(pieces[random().nextInt(pieces.length)]).append(random().nextBoolean() ? " " : "");
      }
      int size = TestUtil.nextInt(random(), 1, 40);
      Mode mode = RandomPicks.randomFrom(random(), Mode.values());
      assertEquals(Terms.of(in(mode), text.toString()), Terms.of(inBlocksOf(size, mode), text.toString()));
    }
  }

  @Test
  public void whateverTheTextTheContractOfTokenStreamsHolds() throws IOException {
    for (Mode mode : Mode.values()) {
      checkRandomData(random(), in(mode), 200 * RANDOM_MULTIPLIER);
      checkRandomData(random(), in(mode), 10 * RANDOM_MULTIPLIER, 8192);
      checkRandomData(random(), inBlocksOf(7, mode), 100 * RANDOM_MULTIPLIER);
    }
  }

  @Test
  public void aVietnameseTextMixedAtRandomKeepsTheContractToo() throws IOException {
    String[] words = ("quân đội|Quân_đội|giải phóng|Đa-mát|Su-34|"
        + "al -\u200B Abadi|al_-_Abadi|11/12|20h30|“|”|.|\n|TP.|Hồ Chí Minh|hoà").split("\\|");
    for (Mode mode : Mode.values()) {
      try (Analyzer analyzer = in(mode)) {
        for (int n = 0; n < 100; n++) {
          var text = new StringBuilder();
          for (int i = random().nextInt(40); i >= 0; i--) {
            text.append(words[random().nextInt(words.length)]).append(' ');
          }
          checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), text.toString());
        }
      }
    }
  }
}
