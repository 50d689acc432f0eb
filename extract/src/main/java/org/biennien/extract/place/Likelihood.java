package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// How likely a place is meant by its name, in points: its importance; more where its country is what the article is about, where the
/// noun before the name agrees (`tỉnh Aleppo`), where the words after it say that it lies there (`X, tỉnh Y`); less for a name that
/// only sounds alike, and for a little-known town far from where the text is.
final class Likelihood {
  /// Mexico is the country, not Mexico City, which some language calls so.
  private static final double USUAL_NAME = 2;
  private static final double COUNTRY = 6;
  private static final double MOST_FOR_COUNTRY = 4;
  /// Of namesakes that in a country told is likelier.
  private static final double UNTOLD = 2;
  private static final double AGREES = 6;
  private static final double MAY_AGREE = 1.5;
  private static final double DISAGREES = -7;
  /// `sân bay Jordan` is an airport of Jordan, `thủ đô Lebanon` its capital.
  private static final double DISAGREES_STATE = -1;
  private static final double IN_PROVINCE = 6;
  private static final double IN_COUNTRY = 3;
  private static final double TOGETHER = 2.5;
  /// States of these countries are told as *bang*, provinces of others as *tỉnh*.
  private static final Set<String> FEDERAL = Set.of("IND", "USA", "NGA", "MMR", "SDN", "SSD", "SOM", "MEX", "BRA", "DEU", "AUS", "MYS", "VEN", "ETH");
  private static final double STATE = 2;
  /// Places up to this rank are less likely the farther they are.
  private static final int LITTLE_KNOWN = 3;
  /// Places above this rank, such as New York, are told of anywhere.
  private static final int KNOWN_ANYWHERE = 6;
  private static final double KM_A_POINT = 150;
  private static final double MOST_FOR_FAR = 3;

  private final CountryProfile profile;

  Likelihood(CountryProfile profile) {
    this.profile = profile;
  }

  /// The points of a candidate after that noun.
  ///
  /// @param container what it lies in by the words after it
  double points(Candidate candidate, Optional<PlaceNoun> noun, Optional<GazetteerEntry> container) {
    GazetteerEntry entry = candidate.entry();
    double points = entry.rank() + (entry.listed() ? 1 : 0) + (candidate.usual() ? USUAL_NAME : 0);
    points += Math.min(MOST_FOR_COUNTRY, COUNTRY * entry.country().map(profile::share).orElse(0.0));
    points -= entry.rank() <= KNOWN_ANYWHERE && entry.kind() != PlaceKind.COUNTRY && !profile.expects(entry) ? UNTOLD : 0;
    points += kindPoints(entry.kind(), noun) + statePoints(entry, noun);
    points += container.map(c -> containerPoints(entry, c)).orElse(0.0);
    return points - switch (candidate.match()) {
      case SPELLING -> 0;
      case LETTERS -> 0.5;
      case SOUND -> 3 + 12 * (1 - candidate.similarity());
    };
  }

  private static double kindPoints(PlaceKind kind, Optional<PlaceNoun> noun) {
    if (noun.isPresent() && noun.get().tellsKind()) {
      return noun.get().kinds().getFirst() == kind ? AGREES
          : noun.get().kinds().contains(kind) ? MAY_AGREE : noun.get().anyKind() ? 0
          : kind == PlaceKind.COUNTRY || kind == PlaceKind.CONTINENT ? DISAGREES_STATE : DISAGREES;
    }
    return switch (kind) {
      case COUNTRY, CONTINENT, TOWN, SEA, ISLAND, REGION -> 0;
      case QUARTER, MOUNTAIN -> -1;
      case PROVINCE, DISTRICT -> -2.5;
      case RIVER, BORDER -> -3;
      case BASE, SITE -> -4;
    };
  }

  /// *bang Punjab* is in India, *tỉnh Punjab* in Pakistan.
  private static double statePoints(GazetteerEntry entry, Optional<PlaceNoun> noun) {
    if (entry.kind() != PlaceKind.PROVINCE || noun.isEmpty()) {
      return 0;
    }
    boolean federal = entry.country().filter(FEDERAL::contains).isPresent();
    return switch (noun.get().text()) {
      case "bang", "tiểu bang" -> federal ? STATE : -STATE;
      case "tỉnh" -> federal ? -STATE : STATE;
      default -> 0;
    };
  }

  private static double containerPoints(GazetteerEntry entry, GazetteerEntry container) {
    if (entry.id().equals(container.id())) {
      return 0;
    }
    if (entry.province().filter(container.name()::equals).isPresent()) {
      return IN_PROVINCE;
    }
    return entry.country().isPresent() && entry.country().equals(container.country()) ? IN_COUNTRY : 0;
  }

  /// Whether one place lies in another, as far as the gazetteer tells.
  static boolean liesIn(GazetteerEntry entry, GazetteerEntry container) {
    return containerPoints(entry, container) > 0;
  }

  /// Points for a namesake in the country that the words told before make likelier.
  static double together(GazetteerEntry entry, Optional<String> country) {
    return country.isPresent() && entry.country().equals(country) ? TOGETHER : 0;
  }

  /// Points off for a little-known town far from where the text is.
  static double farness(GazetteerEntry entry, Optional<Coordinates> near) {
    return entry.rank() > LITTLE_KNOWN ? 0
        : near.map(n -> Math.min(MOST_FOR_FAR, n.kilometresTo(entry.point()) / KM_A_POINT)).orElse(0.0);
  }
}
