package org.biennien.extract.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.biennien.text.encoding.EncodingRecognizer;
import org.biennien.text.encoding.LegacyEncoding;
import org.biennien.text.encoding.Recognition;
import org.biennien.text.encoding.UnicodeEncoding;

/// The lines of a text file, read one after another, so that a file of any length needs little memory.
///
/// A line ends at `\n` and nowhere else, as for `wc -l`. The first line tells which Unicode it is; at the first
/// line that is no UTF-8, what follows is looked at for an encoding of old archives ([EncodingRecognizer]),
/// which then holds to the end. A line that is no text is a [Fault] of its own and the next one is read all the
/// same. Each line is given as soon as its `\n` is there.
public final class TextLines implements AutoCloseable {
  /// So many bytes tell an encoding.
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private UnicodeEncoding encoding = UnicodeEncoding.UTF_8;
  private Optional<LegacyEncoding> legacy = Optional.empty();
  private boolean lookedForLegacy;
  private long number;

  private TextLines(InputStream in) {
    this.in = in;
  }

  /// Opens the lines of `in`; reads no further than is needed to tell Unicode encodings apart.
  public static TextLines of(InputStream in) throws IOException {
    var lines = new TextLines(in);
    lines.open();
    return lines;
  }

  private void open() throws IOException {
    int head = 0;
    while (head == end && end < CHUNK && fill()) {
      while (head < end && chunk[head] != '\n') {
        head++;
      }
    }
    byte[] first = Arrays.copyOf(chunk, Math.min(head + 2, end));
    encoding = switch (EncodingRecognizer.recognize(first)) {
      case Recognition.Unicode read -> read.encoding();
      case Recognition.Malformed read -> read.supposed();
      case Recognition.Legacy _, Recognition.Undecided _ -> UnicodeEncoding.UTF_8;
    };
    byte[] mark = "\uFEFF".getBytes(Charset.forName(encoding.label()));
    at = Arrays.equals(mark, Arrays.copyOf(first, mark.length)) ? mark.length : 0;
  }

  /// The encoding of an old archive, once a line has shown that the file is written in one.
  public Optional<LegacyEncoding> legacy() {
    return legacy;
  }

  /// The next line; empty at the end of the file.
  public Optional<TextLine> next() throws IOException {
    var line = new ByteArrayOutputStream();
    long size = 0;
    while (at < whole() || fill()) {
      int stop = lineFeed();
      size += take(stop, size, line);
      if (at < whole()) {
        at += width();
        return Optional.of(line(line.toByteArray(), size, true));
      }
    }
    // Half a code unit, if any: the decoder complains of it.
    size += take(end, size, line);
    return size > 0 ? Optional.of(line(line.toByteArray(), size, false)) : Optional.empty();
  }

  /// Adds the bytes before `stop` to the line, unless it is too long to be kept; gives how many they are.
  private int take(int stop, long size, ByteArrayOutputStream line) {
    int length = stop - at;
    if (size + length <= ArticleReader.LIMIT) {
      line.write(chunk, at, length);
    }
    at = stop;
    return length;
  }

  private TextLine line(byte[] bytes, long size, boolean ended) throws IOException {
    number++;
    try {
      if (size > ArticleReader.LIMIT) {
        throw ArticleReader.tooLarge(size);
      }
      return new TextLine.Read(number, text(bytes), ended);
    } catch (FaultException e) {
      return new TextLine.Unreadable(number, e.fault());
    }
  }

  private String text(byte[] bytes) throws IOException {
    if (legacy.isPresent()) {
      return TextDecoder.text(legacy.get().decode(bytes), legacy.get().label(), List.of()).text();
    }
    UnicodeEncoding.Strict read = encoding.strictly(bytes, 0);
    if (read.error().isEmpty()) {
      return TextDecoder.text(read.text(), encoding.label(), List.of()).text();
    }
    if (encoding == UnicodeEncoding.UTF_8 && !lookedForLegacy) {
      return lookForLegacy(bytes);
    }
    throw new FaultException(TextDecoder.malformed(
        bytes, new Recognition.Malformed(encoding, read.error().getAsInt(), read.text())));
  }

  /// Recognises the encoding of a line that is no UTF-8, and of what follows.
  private String lookForLegacy(byte[] bytes) throws IOException {
    lookedForLegacy = true;
    boolean more = true;
    while (more && end - at < CHUNK) {
      more = fill();
    }
    byte[] sample = Arrays.copyOf(bytes, bytes.length + 1 + end - at);
    sample[bytes.length] = '\n';
    System.arraycopy(chunk, at, sample, bytes.length + 1, end - at);
    switch (EncodingRecognizer.recognize(sample)) {
      case Recognition.Legacy found when found.encoding() instanceof LegacyEncoding old -> legacy = Optional.of(old);
      case Recognition.Undecided undecided ->
          throw new FaultException(TextDecoder.undecided(bytes, undecided));
      case Recognition.Legacy _, Recognition.Unicode _, Recognition.Malformed _ -> { }
    }
    return text(bytes);
  }

  /// Reads on behind what is left of the chunk; gives whether anything came.
  private boolean fill() throws IOException {
    int kept = end - at;
    System.arraycopy(chunk, at, chunk, 0, kept);
    at = 0;
    int read = in.read(chunk, kept, CHUNK - kept);
    end = kept + Math.max(read, 0);
    return read > 0;
  }

  /// Where the last whole code unit of the chunk ends.
  private int whole() {
    return at + (end - at) / width() * width();
  }

  /// The index of the next `\n`, or where the whole code units end.
  private int lineFeed() {
    int whole = whole();
    int low = encoding == UnicodeEncoding.UTF_16BE ? 1 : 0;
    for (int i = at; i < whole; i += width()) {
      if (chunk[i + low] == '\n' && (width() == 1 || chunk[i + 1 - low] == 0)) {
        return i;
      }
    }
    return whole;
  }

  private int width() {
    return encoding == UnicodeEncoding.UTF_8 ? 1 : 2;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
