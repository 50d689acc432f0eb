package org.biennien.text.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.biennien.text.lexicon.TableFile;

/// Writes text in the encodings of old archives, as editors of the time did; the way back is what is tested.
final class LegacyEncoder {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String TONE_BYTES = "\u00CC\u00EC\u00DE\u00D2\u00F2";

  private static final byte[] NONE = new byte[0];

  private final LegacyEncoding encoding;
  private final Map<Character, byte[]> letters = new HashMap<>();

  LegacyEncoder(LegacyEncoding encoding) {
    this.encoding = encoding;
    if (encoding == LegacyEncoding.WINDOWS_1258) {
      String places = "\u00C3Ă\u00D0Đ\u00D5Ơ\u00DDƯ\u00E3ă\u00F0đ\u00F5ơ\u00FDư";
      for (int i = 0; i < places.length(); i += 2) {
        letters.put(places.charAt(i + 1), new byte[] {(byte) places.charAt(i)});
      }
      return;
    }
    int column = encoding.ordinal();
    for (TableFile.Row row : TableFile.resource("/org/biennien/text/encoding/letters.tsv", 5).rows()) {
      if (!row.column(column).equals("-")) {
        letters.put(row.column(0).charAt(0), HexFormat.ofDelimiter(" ").parseHex(row.column(column)));
      }
    }
  }

  byte[] encode(String text) {
    var bytes = new ByteArrayOutputStream();
    Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(c -> bytes.writeBytes(bytes((char) c)));
    return bytes.toByteArray();
  }

  private byte[] bytes(char c) {
    byte[] own = letters.getOrDefault(c, NONE);
    if (own.length > 0) {
      return own;
    }
    // A font of capitals draws the small letter large: that is all that TCVN3 knows of such a capital.
    byte[] small = letters.getOrDefault(Character.toLowerCase(c), NONE);
    if (encoding == LegacyEncoding.TCVN3 && small.length > 0) {
      return small;
    }
    return encoding == LegacyEncoding.WINDOWS_1258 ? windows1258(c) : String.valueOf(c).getBytes(WESTERN);
  }

  private byte[] windows1258(char c) {
    if ("àáèéùúÀÁÈÉÙÚíÍóÓ".indexOf(c) >= 0) {
      return String.valueOf(c).getBytes(WESTERN);
    }
    String marks = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    var base = new StringBuilder();
    int tone = -1;
    for (char mark : marks.toCharArray()) {
      if (TONES.indexOf(mark) >= 0) {
        tone = TONES.indexOf(mark);
      } else {
        base.append(mark);
      }
    }
    char plain = Normalizer.normalize(base, Normalizer.Form.NFC).charAt(0);
    byte first = letters.getOrDefault(plain, String.valueOf(plain).getBytes(WESTERN))[0];
    return tone < 0 ? new byte[] {first} : new byte[] {first, (byte) TONE_BYTES.charAt(tone)};
  }
}
