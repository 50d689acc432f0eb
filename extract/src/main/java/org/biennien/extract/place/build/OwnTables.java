package org.biennien.extract.place.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biennien.claim.PlaceKind;
import org.biennien.extract.place.Spelling;
import org.biennien.extract.place.Table;

/// Our hand-written tables as drafts.
final class OwnTables {
  /// ISO alpha-2 to alpha-3: GeoNames uses the first, claims the second.
  final Map<String, String> alpha3 = new LinkedHashMap<>();
  final Map<String, Draft> countries = new LinkedHashMap<>();
  final List<Draft> drafts = new ArrayList<>();

  OwnTables() {
    for (Table.Row row : Table.resource("countries.tsv").rows()) {
      Draft country = draft(row, PlaceKind.COUNTRY, row.cell("iso3"));
      country.id = "bn:" + row.cell("iso3").toLowerCase(java.util.Locale.ROOT);
      alpha3.put(row.cell("iso2"), row.cell("iso3"));
      countries.put(row.cell("iso3"), country);
    }
    drafts.addAll(countries.values());
    for (String file : List.of("provinces.tsv", "towns.tsv", "features.tsv")) {
      for (Table.Row row : Table.resource(file).rows()) {
        PlaceKind kind = PlaceKind.of(row.cell("kind")).orElseThrow(
            () -> row.wrong("a kind of place such as town, base, sea", row.cell("kind")));
        String country = row.cell("country").equals("-") ? "" : row.cell("country");
        if (!country.isEmpty() && !countries.containsKey(country)) {
          throw row.wrong("a country of countries.tsv, or \"-\"", country);
        }
        drafts.add(draft(row, kind, country));
      }
    }
    refuseTwins();
  }

  private static Draft draft(Table.Row row, PlaceKind kind, String country) {
    String name = row.cell("name");
    int rank = (int) row.number("rank");
    var draft = new Draft(
        "bn:" + slug(name), name, kind, country, row.number("latitude"), row.number("longitude"), rank);
    draft.name(name);
    int comma = name.indexOf(',');
    if (comma > 0 && row.list("aliases").isEmpty()) {
      draft.name(name.substring(0, comma));
    }
    row.list("aliases").forEach(draft::name);
    return draft;
  }

  private void refuseTwins() {
    var seen = new LinkedHashMap<String, Draft>();
    for (Draft draft : drafts) {
      Draft twin = seen.put(draft.id, draft);
      if (twin != null) {
        throw new IllegalStateException(
            "two rows are called %s (%s and %s); give one a fuller name"
            .formatted(draft.id, twin.name, draft.name));
      }
    }
  }

  /// `T4 Airbase` → `t4-airbase`.
  static String slug(String name) {
    var slug = new StringBuilder();
    for (String part : name.split("[^\\p{L}\\p{N}]+")) {
      slug.append(slug.isEmpty() ? "" : "-").append(Spelling.folded(part));
    }
    return slug.toString();
  }
}
