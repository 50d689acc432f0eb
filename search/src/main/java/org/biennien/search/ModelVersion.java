package org.biennien.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/// Which model cuts texts into words: an index that another one wrote has other words.
final class ModelVersion {
  private static final String CERTIFICATE = "/org/biennien/text/model/vi.model.json";

  private ModelVersion() {}

  /// A checksum of the model's birth certificate, which names version and checksum of the model.
  ///
  /// @throws IllegalStateException if module `text-model` is not on the class path
  static String ofWords() {
    try (InputStream certificate = ModelVersion.class.getResourceAsStream(CERTIFICATE)) {
      if (certificate == null) {
        throw new IllegalStateException("%s is not on the class path; add module text-model".formatted(CERTIFICATE));
      }
      var print = new CRC32();
      print.update(certificate.readAllBytes());
      return HexFormat.of().toHexDigits((int) print.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(CERTIFICATE, e);
    }
  }
}
