package org.biennien.extract.place.build;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.biennien.claim.PlaceKind;

/// A line of GeoNames' `cities500.txt` (its readme names the 19 columns).
record GeoNamesRow(
    int id,
    String name,
    String asciiName,
    List<String> alternates,
    double latitude,
    double longitude,
    String featureCode,
    String country,
    String admin1,
    String admin2,
    long population) {
  /// Lower-case first words that start a proper name.
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "at", "az", "la", "le", "de");

  static GeoNamesRow of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 19) {
      throw new IllegalStateException(
          "cities500.txt: expected 19 columns, found %d: \"%s\"".formatted(cells.length, line));
    }
    return new GeoNamesRow(
        Integer.parseInt(cells[0]), cells[1], cells[2], Arrays.stream(cells[3].split(",")).toList(),
        Double.parseDouble(cells[4]), Double.parseDouble(cells[5]), cells[7], cells[8], cells[10], cells[11],
        cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
  }

  /// Abandoned, destroyed and historical places are left out; sections of towns are quarters.
  boolean standing() {
    return !featureCode.equals("PPLQ") && !featureCode.equals("PPLH") && !featureCode.equals("PPLW");
  }

  PlaceKind kind() {
    return featureCode.equals("PPLX") ? PlaceKind.QUARTER : PlaceKind.TOWN;
  }

  /// Importance from population, raised for seats of government.
  int rank() {
    int rank = population >= 5_000_000 ? 7 : population >= 1_000_000 ? 6 : population >= 300_000 ? 5
        : population >= 100_000 ? 4 : population >= 20_000 ? 3 : population >= 3_000 ? 2 : 1;
    return featureCode.equals("PPLC") ? Math.max(rank, 6) : featureCode.equals("PPLA") ? rank + 1 : rank;
  }

  /// The names in Latin letters that a newspaper may use. Short alternates are left out: most are other
  /// words.
  Stream<String> latinNames() {
    return Stream.concat(Stream.of(name, asciiName), alternates.stream().filter(GeoNamesRow::usable))
        .filter(n -> !n.isBlank()).distinct();
  }

  private static boolean usable(String name) {
    if (name.length() < 5 || name.length() > 40 || name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean latin = name.chars().allMatch(c -> c < 0x250 || c >= 0x1E00 && c < 0x1F00 || c == '’' || c == '‘'
        || c == 'ʻ' || c == 'ʼ' || c == 'ʿ' || c == 'ʾ');
    boolean digits = name.chars().anyMatch(Character::isDigit);
    return latin && !digits
        && (Character.isUpperCase(name.charAt(0)) || name.charAt(0) == '\''
            || ARTICLES.contains(name.split("[ -]")[0]) && name.chars().anyMatch(Character::isUpperCase));
  }
}
