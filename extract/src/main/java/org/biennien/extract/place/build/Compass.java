package org.biennien.extract.place.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.PlaceKind;

/// The parts of each country by the compass, as news tells them: *miền Bắc Syria*, *Đông Nam Ukraine*, and of each province of our
/// tables: *phía bắc tỉnh Deir ez-Zor*.
///
/// The point of a part is the mean of the towns that lie in it: those beyond the 65th percentile of latitude
/// are *Northern*; beyond the 55th of latitude and of longitude, *Northeastern*; the middle third both ways,
/// *Central*.
final class Compass {
  private static final int FEWEST_TOWNS = 8;

  private final Map<String, List<Draft>> towns;
  private final Map<String, Draft> countries;
  private final Set<String> told;

  /// @param told names of places that our own tables have, which win
  Compass(Map<String, List<Draft>> towns, Map<String, Draft> countries, Set<String> told) {
    this.told = Set.copyOf(told);
    this.towns = towns;
    this.countries = countries;
  }

  List<Draft> regions() {
    var regions = new ArrayList<Draft>();
    countries.forEach((code, country) -> {
      List<Draft> all = towns.getOrDefault(code, List.of());
      if (all.size() >= FEWEST_TOWNS) {
        regions.addAll(regions(country, all));
      }
    });
    return regions;
  }

  /// The parts of those of `provinces` that have towns enough.
  List<Draft> regions(List<Draft> provinces) {
    var regions = new ArrayList<Draft>();
    for (Draft province : provinces) {
      List<Draft> all = towns.getOrDefault(province.country, List.of()).stream().filter(t -> t.province.equals(province.name)).toList();
      if (province.kind == PlaceKind.PROVINCE && all.size() >= FEWEST_TOWNS) {
        regions.addAll(regions(province, all));
      }
    }
    return regions;
  }

  private List<Draft> regions(Draft country, List<Draft> towns) {
    double[] north = towns.stream().mapToDouble(d -> d.latitude).sorted().toArray();
    double[] east = towns.stream().mapToDouble(d -> d.longitude).sorted().toArray();
    var regions = new ArrayList<Draft>();
    add(regions, country, "Northern", towns, d -> d.latitude >= at(north, 0.65));
    add(regions, country, "Southern", towns, d -> d.latitude <= at(north, 0.35));
    add(regions, country, "Eastern", towns, d -> d.longitude >= at(east, 0.65));
    add(regions, country, "Western", towns, d -> d.longitude <= at(east, 0.35));
    add(regions, country, "Northeastern", towns, d -> d.latitude >= at(north, 0.55)
        && d.longitude >= at(east, 0.55));
    add(regions, country, "Northwestern", towns, d -> d.latitude >= at(north, 0.55)
        && d.longitude <= at(east, 0.45));
    add(regions, country, "Southeastern", towns, d -> d.latitude <= at(north, 0.45)
        && d.longitude >= at(east, 0.55));
    add(regions, country, "Southwestern", towns, d -> d.latitude <= at(north, 0.45)
        && d.longitude <= at(east, 0.45));
    add(regions, country, "Central", towns, d -> d.latitude >= at(north, 0.33)
        && d.latitude <= at(north, 0.67)
        && d.longitude >= at(east, 0.33) && d.longitude <= at(east, 0.67));
    return regions;
  }

  private static double at(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }

  private void add(
      List<Draft> regions, Draft country, String side, List<Draft> towns, Predicate<Draft> within) {
    double[] latitudes = towns.stream().filter(within).mapToDouble(d -> d.latitude).toArray();
    double[] longitudes = towns.stream().filter(within).mapToDouble(d -> d.longitude).toArray();
    String name = side + " " + country.name;
    if (latitudes.length == 0 || told.contains(name)) {
      return;
    }
    var region = new Draft("bn:" + OwnTables.slug(name) + "-part", name, PlaceKind.REGION, country.country,
        rounded(Arrays.stream(latitudes).average().orElseThrow()),
        rounded(Arrays.stream(longitudes).average().orElseThrow()), Math.max(0, country.rank - 3));
    region.name(name);
    regions.add(region);
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
