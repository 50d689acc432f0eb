package org.biennien.text.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/// The Unicode encodings in which files come.
public enum UnicodeEncoding implements TextEncoding {
  /// Of the Web and of nearly all files today.
  UTF_8(StandardCharsets.UTF_8),
  /// Of Windows' old notepad ("Unicode").
  UTF_16LE(StandardCharsets.UTF_16LE),
  /// As UTF-16LE with the bytes of each pair exchanged.
  UTF_16BE(StandardCharsets.UTF_16BE);

  private final Charset charset;

  UnicodeEncoding(Charset charset) {
    this.charset = charset;
  }

  @Override
  public String label() {
    return charset.name();
  }

  /// What strict reading of bytes from `from` on gave.
  ///
  /// @param text the text, or its part before the error
  /// @param error offset of the first byte that cannot be, empty if all could be read
  public record Strict(String text, OptionalInt error) {}

  /// Reads the bytes from `from` on, replacing nothing.
  public Strict strictly(byte[] bytes, int from) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    boolean error = decoder.decode(in, out, true).isError();
    int at = Math.min(in.position(), bytes.length - 1);
    return new Strict(out.flip().toString(), error ? OptionalInt.of(at) : OptionalInt.empty());
  }
}
