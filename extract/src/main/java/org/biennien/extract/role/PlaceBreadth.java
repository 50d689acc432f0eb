package org.biennien.extract.role;

import java.util.Locale;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;

/// How wide a place is, the narrowest first, as far as the gazetteer tells.
enum PlaceBreadth {
  /// A base, plant, field, or a quarter of a town.
  SITE,
  /// Not in the gazetteer; most are villages.
  NAME,
  /// A town, or an entry without a kind.
  TOWN,
  /// A sea, river, island, mountain, or a border or front line.
  LANDFORM,
  /// A province or district.
  PROVINCE,
  /// A part of a country or of the world: *Northern Syria*, *Donbas*.
  REGION,
  /// A state.
  COUNTRY;

  private final String label = name().toLowerCase(Locale.ROOT);

  String label() {
    return label;
  }

  /// The breadth of a mention's place.
  static PlaceBreadth of(PlaceMention mention) {
    Place place = mention.place();
    if (place.gazetteerId().isEmpty()) {
      return NAME;
    }
    return place.kind().map(kind -> switch (kind) {
      case QUARTER, BASE, SITE -> SITE;
      case TOWN -> TOWN;
      case ISLAND, SEA, RIVER, MOUNTAIN, BORDER -> LANDFORM;
      case PROVINCE, DISTRICT -> PROVINCE;
      case CONTINENT, REGION -> REGION;
      case COUNTRY -> COUNTRY;
    }).orElse(TOWN);
  }
}
