package org.biennien.text.encoding;

import java.text.Normalizer;
import java.util.HexFormat;
import org.biennien.text.lexicon.TableFile;

/// What one byte, or two together, stand for.
final class ByteTable {
  private static final String LETTERS = "/org/biennien/text/encoding/letters.tsv";
  private static final int COLUMNS = 5;
  /// Characters of windows-1252 from 0x80 on, where it differs from Latin-1.
  private static final String WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final char[] one = new char[256];
  /// For a first byte that may begin a pair, what each second byte makes of it, 0 for nothing.
  private final char[][] two = new char[256][0];
  private boolean combining;

  private ByteTable() {
    for (int b = 0; b < one.length; b++) {
      one[b] = western(b);
    }
  }

  /// The character that Windows in Western Europe shows for a byte.
  static char western(int b) {
    return b >= 0x80 && b < 0xA0 ? WESTERN.charAt(b - 0x80) : (char) b;
  }

  /// The byte for which Windows in Western Europe shows `c`, or which has its number; -1 if there is none.
  static int westernByte(char c) {
    return c < 0x100 ? c : c > '™' ? -1 : byteOfMark(c);
  }

  private static int byteOfMark(char c) {
    int at = WESTERN.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }

  /// The table in a column of `letters.tsv`.
  static ByteTable of(int column) {
    var table = new ByteTable();
    for (TableFile.Row row : TableFile.resource(LETTERS, COLUMNS).rows()) {
      if (!row.column(column).equals("-")) {
        table.put(row.column(0).charAt(0), HexFormat.ofDelimiter(" ").parseHex(row.column(column)));
      }
    }
    return table;
  }

  private void put(char letter, byte[] bytes) {
    int first = bytes[0] & 0xFF;
    if (bytes.length == 1) {
      one[first] = letter;
      return;
    }
    if (two[first].length == 0) {
      two[first] = new char[256];
    }
    int mark = bytes[1] & 0xFF;
    two[first][mark] = letter;
    // Hasty typing puts a small mark on a capital and the other way round; the letter's own case counts.
    if (two[first][mark ^ 0x20] == 0) {
      two[first][mark ^ 0x20] = letter;
    }
  }

  static ByteTable windows1258() {
    var table = new ByteTable();
    String places = "\u00C3Ă\u00CC\u0300\u00D0Đ\u00D2\u0309\u00D5Ơ\u00DDƯ\u00DE\u0303"
        + "\u00E3ă\u00EC\u0301\u00F0đ\u00F2\u0323\u00F5ơ\u00FDư\u00FE₫";
    for (int i = 0; i < places.length(); i += 2) {
      table.one[places.charAt(i)] = places.charAt(i + 1);
    }
    for (int open : new int[] {0x8A, 0x8E, 0x9A, 0x9E}) {
      table.one[open] = (char) open;
    }
    table.combining = true;
    return table;
  }

  String decode(byte[] bytes, int from, int to) {
    var text = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      char pair = i + 1 < to && two[b].length > 0 ? two[b][bytes[i + 1] & 0xFF] : 0;
      text.append(pair == 0 ? one[b] : pair);
      i += pair == 0 ? 0 : 1;
    }
    return combining ? Normalizer.normalize(text, Normalizer.Form.NFC) : text.toString();
  }
}
