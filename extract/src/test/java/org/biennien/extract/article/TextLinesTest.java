package org.biennien.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.biennien.text.encoding.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextLinesTest {
  /// Two of them hold the byte of a line feed in UTF-16.
  private static final String PIECES = "aĐế\n\n\r\u2028\u0A0A\u0A00";

  private static List<TextLine> lines(InputStream in) throws IOException {
    var lines = new ArrayList<TextLine>();
    try (TextLines text = TextLines.of(in)) {
      for (Optional<TextLine> line = text.next(); line.isPresent(); line = text.next()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  private static List<TextLine> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Gives as few bytes at a time as a slow pipe does.
  private static InputStream slow(byte[] bytes, Random random) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        return super.read(into, from, Math.min(length, 1 + random.nextInt(3)));
      }
    };
  }

  @Test
  void aLineEndsAtALineFeedAndNowhereElse() throws IOException {
    assertThat(lines("Quân đội\r\n\nIS\u2028rút\u0085lui\rkhỏi Raqqa")).containsExactly(
        new TextLine.Read(1, "Quân đội\r", true),
        new TextLine.Read(2, "", true),
        new TextLine.Read(3, "IS\u2028rút\u0085lui\rkhỏi Raqqa", false));
  }

  @Test
  void anEmptyFileHasNoLineAndALineFeedAloneIsAnEmptyOne() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("\n")).containsExactly(new TextLine.Read(1, "", true));
    assertThat(lines("\uFEFF")).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(lines("\uFEFFSyria\n")).containsExactly(new TextLine.Read(1, "Syria", true));
  }

  @Test
  void aFaultyLineIsToldWithItsByteAndTheNextIsRead() throws IOException {
    byte[] bytes = {'T', 'i', 'n', '\n', 'a', (byte) 0xE1, 'b', '\n', 'I', 'S', '\n'};
    assertThat(lines(new ByteArrayInputStream(bytes))).containsExactly(
        new TextLine.Read(1, "Tin", true),
        new TextLine.Unreadable(2, Fault.of(
            Fault.Kind.NOT_UTF8, "offset", "1", "found", "0xE1", "charset", "UTF-8")),
        new TextLine.Read(3, "IS", true));
  }

  @Test
  void fromTheFirstLineThatIsNoUtf8OnAFileOfAnOldArchiveIsReadInItsEncoding() throws IOException {
    // TCVN3, as Windows in Western Europe shows it.
    String tcvn3 = "IS\nQu©n ®éi Syria th«ng b¸o ®· gi¶i phãng hoµn toµn thµnh phè.\nHä ®· rót lui.";
    try (TextLines text = TextLines.of(slow(tcvn3.getBytes(Charset.forName("windows-1252")), new Random(1)))) {
      assertThat(text.next()).contains(new TextLine.Read(1, "IS", true));
      assertThat(text.legacy()).isEmpty();
      assertThat(text.next()).contains(
          new TextLine.Read(2, "Quân đội Syria thông báo đã giải phóng hoàn toàn thành phố.", true));
      assertThat(text.legacy()).contains(LegacyEncoding.TCVN3);
      assertThat(text.next()).contains(new TextLine.Read(3, "Họ đã rút lui.", false));
      assertThat(text.next()).isEmpty();
    }
  }

  @Test
  void halfACodeUnitAtTheEndIsAFault() throws IOException {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'b'};
    List<TextLine> lines = lines(new ByteArrayInputStream(bytes));
    assertThat(lines).first().isEqualTo(new TextLine.Read(1, "a", true));
    assertThat(lines).hasSize(2).last().isInstanceOf(TextLine.Unreadable.class);
  }

  @Test
  void aLineTooLongToBeHeldIsAFaultAndTheNextIsRead() throws IOException {
    byte[] bytes = "a".repeat(ArticleReader.LIMIT + 1).concat("\nIS").getBytes(StandardCharsets.UTF_8);
    assertThat(lines(new ByteArrayInputStream(bytes))).containsExactly(
        new TextLine.Unreadable(1, ArticleReader.tooLarge(ArticleReader.LIMIT + 1).fault()),
        new TextLine.Read(2, "IS", false));
  }

  static List<Charset> charsets() {
    return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void linesPutTogetherAreTheTextHoweverItComes(Charset charset) throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      byte[] bytes = ("\uFEFF" + text).getBytes(charset);
      var joined = new StringBuilder();
      for (TextLine line : lines(slow(bytes, random))) {
        assertThat(line).isInstanceOfSatisfying(TextLine.Read.class,
            read -> joined.append(read.text()).append(read.ended() ? "\n" : ""));
      }
      assertThat(joined).hasToString(text.toString());
    }
  }
}
