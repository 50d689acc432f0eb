package org.biennien.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.biennien.extract.article.TextLine;
import org.biennien.extract.article.TextLines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The articles of a file to measure with: one a line, as text or as a JSON object with a `text`; the file
/// may be packed by `xz` (then the command `xz` must be there). Read anew for each pass, so that the texts
/// take no heap.
final class BenchTexts implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final TextLines lines;
  private long left;

  /// @param limit stops after so many bytes of UTF-8
  BenchTexts(Path file, long limit) throws IOException {
    this.file = file;
    this.left = limit;
    this.lines = TextLines.of(Packed.open(file));
  }

  /// The next article; empty at the end.
  Optional<String> next(Messages messages) throws IOException {
    while (left > 0) {
      Optional<TextLine> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      switch (next.get()) {
        case TextLine.Read line when !line.text().isBlank() -> {
          String text = line.text().startsWith("{") ? json(line, messages) : line.text();
          left -= utf8Length(text);
          return Optional.of(text);
        }
        case TextLine.Read _ -> { }
        case TextLine.Unreadable line -> throw new CommandException(ExitCode.FAILED,
            file + ":" + line.number() + ": " + messages.text(line.fault()));
      }
    }
    return Optional.empty();
  }

  private String json(TextLine.Read line, Messages messages) {
    try {
      return JSON.readTree(line.text()).path("text").stringValueOpt().orElseThrow(
          () -> new CommandException(ExitCode.FAILED, messages.text("bench.no-text", file, line.number())));
    } catch (JacksonException e) {
      throw new CommandException(ExitCode.FAILED, messages.text("bench.no-text", file, line.number()));
    }
  }

  /// Bytes of the text in UTF-8.
  static long utf8Length(String text) {
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A surrogate is half of a character of four bytes.
      length += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
