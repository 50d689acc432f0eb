package org.biennien.text.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// How often pieces of raw text, written in each old encoding, are read rightly, left undecided, read wrongly.
///
/// ```
/// java -cp text/target/classes:text/target/test-classes org.biennien.text.encoding.RecognitionFigures NEWS.txt
/// ```
public final class RecognitionFigures {
  private static final int PIECES = 1500;
  private static final int[] LENGTHS = {2, 4, 6, 10, 20, 50, 200};

  private final List<String> words;
  private final Random random = new Random(1);

  private RecognitionFigures(List<String> words) {
    this.words = words;
  }

  /// Prints one line for each length and encoding.
  ///
  /// @param arguments one text file in UTF-8
  public static void main(String[] arguments) throws IOException {
    List<String> words;
    try (var lines = Files.lines(Path.of(arguments[0]))) {
      words = lines.limit(20_000).flatMap(line -> List.of(line.strip().split("\\s+")).stream())
          .filter(word -> word.matches("[\\p{L}\\p{N}.,:;!?()/-]+")).toList();
    }
    System.out.println("words\tencoding\tright %\tundecided\twrong\tmended wrongly");
    for (int length : LENGTHS) {
      for (LegacyEncoding encoding : LegacyEncoding.values()) {
        System.out.println(new RecognitionFigures(words).figures(length, encoding));
      }
    }
  }

  private String figures(int length, LegacyEncoding encoding) {
    var encoder = new LegacyEncoder(encoding);
    int right = 0;
    int wrong = 0;
    int mendedWrongly = 0;
    for (int i = 0; i < PIECES; i++) {
      int at = random.nextInt(words.size() - length);
      byte[] bytes = encoder.encode(String.join(" ", words.subList(at, at + length)));
      String expected = encoding.decode(bytes);
      switch (EncodingRecognizer.recognize(bytes)) {
        case Recognition.Legacy(_, _, String text) when text.equals(expected) -> right++;
        case Recognition.Unicode(_, String text) when text.equals(expected) -> right++;
        case Recognition.Legacy _, Recognition.Unicode _ -> wrong++;
        case Recognition.Undecided _, Recognition.Malformed _ -> { }
      }
      var shown = new StringBuilder();
      for (byte b : bytes) {
        shown.append(ByteTable.western(b & 0xFF));
      }
      boolean mendedRightly = Mojibake.mended(shown.toString()).stream().allMatch(m -> m.text().equals(expected));
      mendedWrongly += mendedRightly ? 0 : 1;
    }
    return "%d\t%s\t%.1f\t%d\t%d\t%d".formatted(
        length, encoding, 100.0 * right / PIECES, PIECES - right - wrong, wrong, mendedWrongly);
  }
}
