package org.biennien.extract.role;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;

/// How wide a place is, the narrowest first, as far as its name and the gazetteer tell.
enum PlaceBreadth {
  /// A base, airport, plant or crossing.
  SITE,
  /// Not in the gazetteer; most are villages.
  NAME,
  /// A town, or whatever the gazetteer has under a plain name.
  TOWN,
  /// A sea, river, island or strait.
  WATER,
  /// A province or district.
  PROVINCE,
  /// A part of a country or of the world: *Northern Syria*, *Donbas*.
  REGION,
  /// A state.
  COUNTRY;

  private static final List<String> SITES = List.of(
      "Airbase", "Base", "Airport", "Camp", "Plant", "Dam", "Bridge", "Crossing", "Hospital", "Field", "Site");
  private static final List<String> WATERS = List.of(
      "Sea", "Ocean", "Gulf", "Strait", "River", "Island", "Islands", "Lake", "Canal", "Bay", "Reef", "Shoal");
  private static final List<String> PROVINCES = List.of(
      "Governorate", "Province", "Oblast", "State", "District", "Region", "Krai", "Raion", "Department", "County");
  private static final List<String> PARTS = List.of(
      "Northern", "Southern", "Eastern", "Western", "Central", "Northwestern", "Northeastern", "Southwestern",
      "Southeastern", "North", "South", "East", "West", "northern", "southern", "eastern", "western");

  private final String label = name().toLowerCase(Locale.ROOT);

  String label() {
    return label;
  }

  /// The breadth of a mention's place.
  static PlaceBreadth of(PlaceMention mention) {
    Place place = mention.place();
    Optional<String> id = place.gazetteerId();
    if (id.isEmpty()) {
      return NAME;
    }
    if (place.country().map(code -> "bn:" + code.toLowerCase(Locale.ROOT)).equals(id)) {
      return COUNTRY;
    }
    String name = place.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int space = name.indexOf(' ');
    if (SITES.contains(last)) {
      return SITE;
    }
    if (WATERS.contains(last) || name.startsWith("Sea of") || name.startsWith("Gulf of")
        || name.startsWith("Strait of")) {
      return WATER;
    }
    if (PROVINCES.contains(last)) {
      return PROVINCE;
    }
    boolean part = space > 0 && PARTS.contains(name.substring(0, space)) || place.country().isEmpty();
    return part ? REGION : TOWN;
  }
}
