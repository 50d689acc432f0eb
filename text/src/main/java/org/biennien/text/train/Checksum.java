package org.biennien.text.train;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// By which tables without text know the text that they speak of.
public final class Checksum {
  private Checksum() {}

  /// The CRC-32 of `text` in UTF-8, in eight hexadecimal digits.
  public static String of(String text) {
    var crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
