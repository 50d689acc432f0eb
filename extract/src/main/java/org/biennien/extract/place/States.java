package org.biennien.extract.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biennien.claim.PlaceKind;

/// Places that are told by their state: its capital, its borders, its parts by the compass.
final class States {
  private final Gazetteer gazetteer;
  private final Map<String, String> capitals = new HashMap<>();

  private States(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static States load(Gazetteer gazetteer) {
    var states = new States(gazetteer);
    for (Table.Row row : Table.resource("countries.tsv").rows()) {
      states.capitals.put(row.cell("iso3"), row.cell("capital"));
    }
    return states;
  }

  /// The capital of the country with that code: `SYR` → *Damascus*.
  Optional<GazetteerEntry> capital(String country) {
    return Optional.ofNullable(capitals.get(country)).stream()
        .flatMap(name -> gazetteer.spelled(name).stream())
        .map(Candidate::entry)
        .filter(e -> e.kind() == PlaceKind.TOWN && e.country().filter(country::equals).isPresent())
        .findFirst();
  }

  /// The border of two countries, if the tables have its point.
  Optional<GazetteerEntry> border(GazetteerEntry one, GazetteerEntry other) {
    return gazetteer.spelled(borderName(one, other)).stream()
        .findFirst().or(() -> gazetteer.spelled(borderName(other, one)).stream().findFirst())
        .map(Candidate::entry);
  }

  /// `Syria–Iraq border`.
  static String borderName(GazetteerEntry one, GazetteerEntry other) {
    return one.name() + "–" + other.name() + " border";
  }

  /// A country's or province's part by the compass: `Northern`, Syria → *Northern Syria*. Of a province that of our own tables is
  /// told without the word for what it is: *Southern Raqqa*.
  Optional<GazetteerEntry> part(String compass, GazetteerEntry whole) {
    int last = whole.kind() == PlaceKind.PROVINCE ? whole.name().lastIndexOf(' ') : -1;
    String bare = last < 0 ? "" : whole.name().substring(0, last);
    Optional<GazetteerEntry> own = last < 0 ? Optional.empty()
        : part(compass, bare, whole).or(() -> part(compass, bare + " countryside", whole));
    return own.or(() -> part(compass, whole.name(), whole));
  }

  private Optional<GazetteerEntry> part(String compass, String name, GazetteerEntry country) {
    return gazetteer.spelled(compass + " " + name).stream().map(Candidate::entry)
        .filter(e -> e.country().equals(country.country())).findFirst();
  }

  /// The country with that code.
  Optional<GazetteerEntry> country(String code) {
    return gazetteer.entryOf("bn:" + code.toLowerCase(Locale.ROOT));
  }
}
