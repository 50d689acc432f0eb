package org.biennien.extract.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes to text: UTF-8 strictly, UTF-16 by its byte-order mark or by its zero bytes. Nothing is replaced
/// silently: bytes that are no text are a [Fault].
final class TextDecoder {
  /// How many bytes are looked at to tell UTF-16 without a mark from binary data.
  private static final int PROBE = 1024;

  private TextDecoder() {}

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strictly(StandardCharsets.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strictly(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strictly(StandardCharsets.UTF_16BE, bytes, 2);
    }
    return strictly(unmarked(bytes), bytes, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 of news text has a zero byte in most code units of spaces and digits, on one side only; UTF-8 text
  /// has none.
  private static Charset unmarked(byte[] bytes) {
    int[] zeros = new int[2];
    int probe = Math.min(bytes.length, PROBE);
    for (int i = 0; i < probe; i++) {
      if (bytes[i] == 0) {
        zeros[i & 1]++;
      }
    }
    if (zeros[1] > probe / 8 && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros[0] > probe / 8 && zeros[1] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String strictly(Charset charset, byte[] bytes, int from) {
    CharsetDecoder decoder = charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new FaultException(notText(bytes, in.position(), charset));
    }
    refuseControls(out.flip(), charset);
    return out.toString();
  }

  private static Fault notText(byte[] bytes, int at, Charset charset) {
    boolean zeroBefore = false;
    for (int i = 0; i < at; i++) {
      zeroBefore |= bytes[i] == 0;
    }
    String found = "0x%02X".formatted(bytes[Math.min(at, bytes.length - 1)] & 0xFF);
    return Fault.of(zeroBefore || isSignature(bytes) ? Fault.Kind.BINARY : Fault.Kind.NOT_UTF8,
        "offset", Integer.toString(at), "found", found, "charset", charset.name());
  }

  /// The first bytes of what people most often mistake for an article: PDF, ZIP and Office, images, gzip.
  private static boolean isSignature(byte[] bytes) {
    return startsWith(bytes, '%', 'P', 'D', 'F') || startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)
        || startsWith(bytes, 0x1F, 0x8B);
  }

  private static void refuseControls(CharBuffer text, Charset charset) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
        throw new FaultException(Fault.of(Fault.Kind.BINARY, "offset", Integer.toString(i),
            "found", "U+%04X".formatted((int) c), "charset", charset.name()));
      }
    }
  }
}
