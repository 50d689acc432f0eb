package org.biennien.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The birth certificate that lies beside a model or a packed table, as far as provenance needs it.
///
/// @param version when it was made: `2026.11.1`
/// @param sha256 first digits of its checksum, empty where it covers several files
public record Certificate(String version, String sha256) {
  private static final int DIGITS = 8;

  /// The certificate in a class-path resource.
  ///
  /// @throws IllegalStateException if it is missing: the program was packed wrongly
  public static Certificate read(String resource) {
    try (InputStream in = Certificate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "no certificate %s on the class path; build the program with ./biennien or mvn package"
                .formatted(resource));
      }
      JsonNode json = JsonMapper.shared().readTree(in);
      String sha256 = json.path("sha256").asString("");
      return new Certificate(
          json.path("version").asString("?"), sha256.substring(0, Math.min(DIGITS, sha256.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /// `2026.11.1-8b0d929d`.
  @Override
  public String toString() {
    return sha256.isEmpty() ? version : version + "-" + sha256;
  }
}
