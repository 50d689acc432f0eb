package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `biennien words` as a user calls it.
class WordsCommandTest {
  @TempDir
  private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(InputStream in, OutputStream into, String... options) {
    var arguments = new ArrayList<>(List.of("words"));
    arguments.addAll(List.of(options));
    out.reset();
    err.reset();
    var terminal = new Terminal(in, new PrintStream(into, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return BienNien.run(terminal, arguments.toArray(String[]::new));
  }

  private int run(String... options) {
    return run(InputStream.nullInputStream(), out, options);
  }

  private String words(String text, String... options) {
    assertThat(run(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out, options))
        .as(said()).isEqualTo(ExitCode.DONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void eachSentenceIsALineWithUnderscoresWithinWords() {
    assertThat(words("Quân đội Syria tiến vào Raqqa. \"Thành phố đã thất thủ\", họ nói.", "-")).isEqualTo("""
        Quân_đội Syria tiến vào Raqqa .
        " Thành_phố đã thất_thủ " , họ nói .
        """);
  }

  @Test
  void aSentenceMayGoOverALineEndAndSoMayAWord() {
    assertThat(words("Giao tranh nổ ra tại thành\nphố Mosul.\nIS rút lui.\n", "-")).isEqualTo("""
        Giao_tranh nổ ra tại thành_phố Mosul .
        IS rút_lui .
        """);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      quân_đội Syria                    | quân_đội Syria
      Thủ tướng Haider al - Abadi       | Thủ_tướng Haider_al_-_Abadi
      Thủ tướng Haider al-Abadi         | Thủ_tướng Haider_al-Abadi
      ( IS ) chiếm 4.000 km             | ( IS ) chiếm 4.000 km
      hoà bình ở Thuỵ Sĩ                | hoà_bình ở Thuỵ_Sĩ
      quân\u00A0\u00A0 đội              | quân_đội
      quân\u2028đội                     | quân_đội
      quân\u0085đội                     | quân_đội
      quân\tđội                         | quân_đội
      qua\u0302n đo\u0323\u0302i        | qua\u0302n_đo\u0323\u0302i
      """)
  void onlySpacesChangeAndTheOriginalLettersStay(String text, String printed) {
    assertThat(words(text + "\n", "--lines", "-")).isEqualTo(printed + "\n");
  }

  @Test
  void anUnderscoreIsASpaceToTheAnalysisAndStaysWithinAWord() {
    assertThat(words("Họ_gặp quân_đội", "--lines", "-")).isEqualTo("Họ gặp quân_đội\n");
  }

  @Test
  void withLinesEachLineIsOneSentenceAndAnEmptyLineStaysEmpty() {
    assertThat(words("IS rút lui. Syria tiến vào.\n\n \t\r\nHết\r\n", "--lines", "-"))
        .isEqualTo("IS rút_lui . Syria tiến vào .\n\n\nHết\n");
    assertThat(words("", "--lines", "-")).isEmpty();
    assertThat(words("\n", "--lines", "-")).isEqualTo("\n");
  }

  /// Texts of all that ends a line somewhere, odd spaces, marks and what stands in news.
  private static String anyText(Random random) {
    String pieces = "\n\n\r\f\t \u00A0\u0085\u2028\u2029\u200B\uFEFF\u3000_-.,\"“(0a\u0301Đế";
    String[] words = {"quân đội", "Syria", "al - Abadi", "thành_phố", "ngày 3/11", "😀", "\u0130", "Su - 34"};
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> text.append(words[random.nextInt(words.length)]).append(' ');
        case 1 -> text.appendCodePoint(random.ints(0x20, 0x110000)
            .filter(c -> c < 0xD800 || c > 0xDFFF).findFirst().orElseThrow());
        default -> text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
    }
    // A byte-order mark at the very start is no part of the text.
    return "x" + text;
  }

  @Test
  void withLinesThereAreAsManyLinesOutAsIn() {
    for (int seed = 0; seed < 500; seed++) {
      String text = anyText(new Random(seed));
      String printed = words(text, "--lines", "-");
      assertThat(printed).endsWith("\n");
      long lines = text.chars().filter(c -> c == '\n').count() + (text.endsWith("\n") ? 0 : 1);
      assertThat(printed.chars().filter(c -> c == '\n').count()).as("seed %d", seed).isEqualTo(lines);
      // Nothing else in it ends a line or parts words, whatever program reads it.
      assertThat(printed.replace("\n", "").replace(" ", "").chars()).noneMatch(
          c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
      assertThat(printed).doesNotContain("  ", "\n ", " \n");
      assertThat(withoutSpaces(printed)).as("seed %d", seed).isEqualTo(withoutSpaces(text));
    }
  }

  /// What is left of a text without all that a line of words may add or lose.
  private static String withoutSpaces(String text) {
    var left = new StringBuilder();
    text.codePoints().filter(c -> c != '_' && !Character.isSpaceChar(c) && !Character.isISOControl(c)
        && Character.getType(c) != Character.FORMAT).forEach(left::appendCodePoint);
    return left.toString();
  }

  @Test
  void theWordsOfALineOfWordsAreThoseWords() {
    String line = "Thủ tướng Haider al-Abadi (Iraq) gặp quân đội ngày 11/12, theo hãng tin Al Masdar News.";
    String once = words(line, "--lines", "-");
    assertThat(once).contains("Thủ_tướng", "quân_đội", "( Iraq )");
    assertThat(words(once, "--lines", "-")).isEqualTo(once);
  }

  @Test
  void conlluIsValidAndItsOffsetsCutTheFormsOutOfTheText() throws IOException {
    String text = "Quân_đội Syria (SAA) vào 😀 hoà bình tại thành\nphố Mosul.Họ đã rút. \"Không\"\n\n\"Hết\" ";
    String conllu = words(text, "--conllu", "-");
    List<ConlluDocument.Row> rows = ConlluDocument.check(conllu, text).rows();
    assertThat(rows.getFirst()).isEqualTo(
        new ConlluDocument.Row("stdin-1", 1, "Quân_đội", "quân đội", "NOUN", "N", 0, 8, false));
    assertThat(rows).extracting(ConlluDocument.Row::form)
        .contains("Syria", "hoà bình", "thành phố", "Mosul");
    // Where no space follows: before a mark, and before the next sentence.
    assertThat(rows).filteredOn(ConlluDocument.Row::glued).extracting(ConlluDocument.Row::form)
        .containsExactly("(", "SAA", "Mosul", ".", "rút", "\"", "Không", "\"", "Hết");
    assertThat(conllu)
        .startsWith("# newdoc id = stdin\n# sent_id = stdin-1\n# text = Quân_đội Syria (SAA) vào")
        .contains("# sent_id = stdin-2\n# text = Họ đã rút.\n");
  }

  @Test
  void withLinesConlluCountsOffsetsInTheLineAndSentencesByLine() {
    String conllu = words("IS rút.\n\nSyria tiến vào.\n", "--lines", "--conllu", "-");
    assertThat(conllu).contains("# sent_id = stdin-1\n", "# sent_id = stdin-3\n").doesNotContain("stdin-2");
    assertThat(conllu.lines().filter(line -> line.contains("Syria\t"))).singleElement().asString()
        .startsWith("1\tSyria\tSyria\t").contains("start_char=0|end_char=5");
  }

  @Test
  void eachFileIsADocumentWithAnIdOfItsOwn() throws IOException {
    Files.createDirectory(folder.resolve("khac"));
    String first = file("tin chính.txt", "IS rút.");
    String second = file("khac/tin chính.txt", "Syria tiến vào.");
    words("", "--conllu", first, second);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("# newdoc")))
        .containsExactly("# newdoc id = tin_chính", "# newdoc id = tin_chính.2");
    assertThat(words("", first, second)).isEqualTo("IS rút .\nSyria tiến vào .\n");
  }

  @Test
  void conlluOfAnyTextIsValid() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      String text = anyText(new Random(seed));
      ConlluDocument.check(words(text, "--conllu", "-"), text);
    }
  }

  @Test
  void aLexiconBendsTheCutAndAFaultyOneIsNamedWithItsLine() throws IOException {
    String line = "Mỹ Donald Trump thăm tàu sân bay.";
    String lexicon = file("rieng.txt", "tàu sân bay  # một từ\nMỹ | Donald Trump\nthăm tàu sân bay\n");
    assertThat(words(line, "--lexicon", lexicon, "-")).isEqualTo("Mỹ Donald_Trump thăm_tàu_sân_bay .\n");
    String faulty = file("sai.txt", "tàu sân bay\nMỹ | | Trump\n");
    assertThat(run("--lexicon", faulty, "-")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("sai.txt:2").doesNotContain("\tat ");
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'t', (byte) 0xE0, 'u'});
    assertThat(run("--lexicon", latin.toString(), "-")).isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("latin.txt", "UTF-8");
    assertThat(run("--lexicon", folder.resolve("khong-co").toString(), "-"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(said()).contains("khong-co");
  }

  @Test
  void aLineThatIsNoTextIsToldWithItsPlaceAndTheOthersKeepTheirLines() throws IOException {
    byte[] bytes = "IS\nEl niño huyó mañana\nM\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("tin.txt"), bytes);
    assertThat(run("--lines", file.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("IS\n\nM\n");
    assertThat(said()).contains("tin.txt:2", "0xF1", "UTF-8").doesNotContain("\tat ");
  }

  @Test
  void ofManyFaultyLinesTheFirstAreToldAndTheOthersCounted() throws IOException {
    byte[] bytes = "\u00E1\n".repeat(40).getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("latin.txt"), bytes);
    assertThat(run("--lines", file.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(said().lines()).hasSize(11).last().asString().contains("40");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\n".repeat(40));
  }

  @Test
  void aFileThatIsNotThereIsToldAndTheOthersAreRead() throws IOException {
    String there = file("tin.txt", "IS rút.");
    assertThat(run(folder.resolve("khong-co.txt").toString(), there))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("IS rút .\n");
    assertThat(said()).contains("khong-co.txt", "không mở được");
    assertThat(run(folder.toString())).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void aLineIsAnsweredBeforeTheNextOneComes() throws Exception {
    var answers = new AtomicInteger();
    try (var in = new PipedInputStream(); var asking = new PipedOutputStream(in);
        var into = new OutputStream() {
          @Override
          public void write(int b) {
            if (b == '\n') {
              answers.incrementAndGet();
            }
          }
        }) {
      Thread answering = Thread.ofVirtual().start(() -> run(in, into, "--lines", "-"));
      for (int asked = 1; asked <= 3; asked++) {
        asking.write("IS rút lui.\n".getBytes(StandardCharsets.UTF_8));
        asking.flush();
        while (answers.get() < asked && answering.isAlive()) {
          Thread.sleep(5);
        }
        assertThat(answers).hasValue(asked);
      }
      asking.close();
      answering.join();
    }
  }

  @Test
  void aReaderThatGoesAwayEndsTheCommand() {
    var closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    assertThat(run(new ByteArrayInputStream("IS.\n".repeat(9).getBytes(StandardCharsets.UTF_8)), closed,
        "--lines", "-")).isEqualTo(ExitCode.FAILED);
    assertThat(said().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 30, 300})
  void aLongTextReadInStretchesGivesTheWordsOfTheWhole(int length) throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      String text = anyText(new Random(seed)).replace("\uFEFF", "") + "\nQuân đội Syria\ntiến vào\n";
      assertThat(Stretched.words(text, length)).as("seed %d", seed).isEqualTo(Stretched.words(text, 1 << 20));
    }
  }
}
