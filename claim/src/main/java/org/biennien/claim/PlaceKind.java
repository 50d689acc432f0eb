package org.biennien.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What sort of place a gazetteer entry is; agrees or disagrees with the noun before a name
/// (`tỉnh Aleppo` is the province, `thành phố Aleppo` the city).
public enum PlaceKind {
  /// A state or a territory with a code of its own.
  COUNTRY,
  /// A continent or a region of several countries: `Trung Đông`.
  CONTINENT,
  /// A region inside or across countries without a government: `Donbas`, `miền bắc Syria`.
  REGION,
  /// The first level below the state: province, governorate, oblast, state.
  PROVINCE,
  /// The second level: district, raion, county.
  DISTRICT,
  /// A city, town or village.
  TOWN,
  /// A part of a city.
  QUARTER,
  /// An air base, airport, garrison or camp.
  BASE,
  /// A plant, dam, launch or test site, oil or gas field, bridge or monument.
  SITE,
  /// A border, a front line or a crossing of one.
  BORDER,
  /// An island, a group of islands, a reef or a shoal.
  ISLAND,
  /// A sea, ocean, gulf, strait, lake or canal.
  SEA,
  /// A river.
  RIVER,
  /// A mountain, range, hill, desert, pass or valley.
  MOUNTAIN;

  private static final Map<String, PlaceKind> BY_LABEL =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(PlaceKind::label, Function.identity()));

  /// The spelling in the tables: `town`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind with that label.
  public static Optional<PlaceKind> of(String label) {
    return Optional.ofNullable(BY_LABEL.get(label));
  }

  /// Whether a place of this kind has an area of which others are parts.
  public boolean holdsTowns() {
    return switch (this) {
      case COUNTRY, CONTINENT, REGION, PROVINCE, DISTRICT, ISLAND -> true;
      case TOWN, QUARTER, BASE, SITE, BORDER, SEA, RIVER, MOUNTAIN -> false;
    };
  }
}
