package org.biennien.chronicle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.biennien.claim.ActorCode;

/// Which armed groups fight for which side, and where: `TIGER` fights for `SYR` everywhere, `HEZBOLLAH` only
/// in Syria. Read from `alliances.tsv`, written by hand and meant to be extended.
///
/// Weak: the table knows the country but not the year.
public final class Alliances {
  private static final String TABLE = "alliances.tsv";
  private static final String EVERYWHERE = "*";

  private final Map<String, Map<String, String>> campByCountry;

  private Alliances(Map<String, Map<String, String>> campByCountry) {
    this.campByCountry = campByCountry;
  }

  /// The table that comes with the program, read once.
  public static Alliances load() {
    return Shipped.ALLIANCES;
  }

  private static final class Shipped {
    private static final Alliances ALLIANCES = read();

    private static Alliances read() {
      try (InputStream table = Objects.requireNonNull(Alliances.class.getResourceAsStream(TABLE), TABLE);
          var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
        return Alliances.read(lines);
      } catch (IOException e) {
        throw new UncheckedIOException(TABLE, e);
      }
    }
  }

  static Alliances read(BufferedReader lines) throws IOException {
    Map<String, Map<String, String>> camps = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new IllegalArgumentException(
            "%s:%d: expected \"side<TAB>camp<TAB>country or *<TAB>reason\", found \"%s\""
                .formatted(TABLE, number, line));
      }
      camps.computeIfAbsent(cells[0], side -> new HashMap<>()).put(cells[2], cells[1]);
    }
    return new Alliances(camps);
  }

  /// The camp that a side fights for in a country (ISO 3166-1 alpha-3), itself where the table says nothing.
  public String camp(String side, Optional<String> country) {
    Map<String, String> camps = campByCountry.getOrDefault(side, Map.of());
    String everywhere = camps.getOrDefault(EVERYWHERE, side);
    return country.map(code -> camps.getOrDefault(code, everywhere)).orElse(everywhere);
  }

  /// The sides of actors that act together at a place in that country.
  ///
  /// @throws IllegalArgumentException if `actors` is empty
  public Sides sides(List<ActorCode> actors, Optional<String> country) {
    var names = new TreeSet<String>();
    var camps = new TreeSet<String>();
    for (ActorCode actor : actors) {
      names.add(actor.side());
      camps.add(camp(actor.side(), country));
    }
    if (names.size() > 1) {
      names.remove(ActorCode.UNKNOWN.side());
      camps.remove(ActorCode.UNKNOWN.side());
    }
    return new Sides(List.copyOf(names), List.copyOf(camps));
  }
}
