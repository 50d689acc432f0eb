package org.biennien.extract.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.text.encoding.Candidate;
import org.biennien.text.encoding.EncodingRecognizer;
import org.biennien.text.encoding.Recognition;
import org.biennien.text.encoding.UnicodeEncoding;

/// Bytes to text: Unicode, or the encodings of old archives where the text reads as Vietnamese in one of them
/// ([EncodingRecognizer]). Nothing is replaced silently: bytes that are no text, or of which it cannot be told in
/// which encoding they are, are a [Fault].
final class TextDecoder {
  /// The first bytes of what people most often mistake for an article: PDF, ZIP and Office, PNG, JPEG, gzip.
  private static final List<String> SIGNATURES =
      List.of("%PDF", "PK\u0003\u0004", "\u0089PNG", "\u00FF\u00D8\u00FF", "\u001F\u008B");

  /// Binary data have a control character every ten bytes or so.
  private static final int LEAST_BETWEEN_CONTROLS = 200;

  private TextDecoder() {}

  /// A file's text.
  ///
  /// @param text without a byte-order mark
  /// @param notes how it was read, where that is not plain Unicode
  record Decoded(String text, List<String> notes) {}

  static Decoded decode(byte[] bytes) {
    return switch (EncodingRecognizer.recognize(bytes)) {
      case Recognition.Unicode(UnicodeEncoding encoding, String text) -> text(text, encoding.label(), List.of());
      case Recognition.Malformed malformed -> throw new FaultException(malformed(bytes, malformed));
      case Recognition.Legacy legacy -> {
        refuseSignature(bytes);
        yield text(legacy.text(), legacy.encoding().label(), List.of(note(legacy)));
      }
      case Recognition.Undecided undecided -> {
        refuseSignature(bytes);
        throw new FaultException(undecided(bytes, undecided));
      }
    };
  }

  private static String note(Recognition.Legacy legacy) {
    return "read as %s, the share of Vietnamese syllables among its marked words; next: %s".formatted(
        legacy.best(), legacy.second().map(Candidate::toString).orElse("none"));
  }

  static Fault undecided(byte[] bytes, Recognition.Undecided undecided) {
    String candidates = undecided.candidates().stream().map(Candidate::toString).collect(Collectors.joining(", "));
    return Fault.of(Fault.Kind.UNDECIDED, "offset", Integer.toString(undecided.offset()),
        "found", hex(bytes, undecided.offset()), "charset", candidates);
  }

  static Fault malformed(byte[] bytes, Recognition.Malformed malformed) {
    boolean binary = malformed.text().indexOf('\0') >= 0 || isSignature(bytes);
    return Fault.of(binary ? Fault.Kind.BINARY : Fault.Kind.NOT_UTF8,
        "offset", Integer.toString(malformed.offset()), "found", hex(bytes, malformed.offset()),
        "charset", malformed.supposed().label());
  }

  private static String hex(byte[] bytes, int at) {
    return "0x%02X".formatted(bytes[at] & 0xFF);
  }

  private static void refuseSignature(byte[] bytes) {
    if (isSignature(bytes)) {
      throw new FaultException(Fault.of(
          Fault.Kind.BINARY, "offset", "0", "found", hex(bytes, 0), "charset", UnicodeEncoding.UTF_8.label()));
    }
  }

  private static boolean isSignature(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream().anyMatch(head::startsWith);
  }

  /// Decoded text, unless its control characters tell that it is none. A stray one, as copying from a typesetter leaves
  /// it, is kept and noted: an article is not lost for it.
  static Decoded text(String text, String charset, List<String> notes) {
    int stray = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      if (control(text.charAt(i))) {
        first = stray++ == 0 ? i : first;
        if (text.charAt(i) == '\0' || stray > 1 + text.length() / LEAST_BETWEEN_CONTROLS) {
          throw new FaultException(Fault.of(Fault.Kind.BINARY, "offset", Integer.toString(i),
              "found", "U+%04X".formatted((int) text.charAt(i)), "charset", charset));
        }
      }
    }
    if (stray == 0) {
      return new Decoded(text, notes);
    }
    var noted = new ArrayList<>(notes);
    noted.add("%d control characters stand in the text, the first, U+%04X, at offset %d"
        .formatted(stray, (int) text.charAt(first), first));
    return new Decoded(text, noted);
  }

  private static boolean control(char c) {
    return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }
}
