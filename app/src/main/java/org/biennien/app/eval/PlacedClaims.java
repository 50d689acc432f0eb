package org.biennien.app.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Claim;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.place.Candidate;
import org.biennien.extract.place.Gazetteer;
import org.biennien.extract.place.GazetteerEntry;

/// Claims whose places are those of the gazetteer. The codebook's article file has a place's name and point only; the
/// ledger wants its country, for alliances, and its kind. An entry of that name no further than 25 km (an area: 300 km)
/// from the point is the place; else it stays a name.
record PlacedClaims(Gazetteer gazetteer) {
  private static final double TOWN_KM = 25;
  private static final double AREA_KM = 300;

  List<Claim> of(List<Claim> claims) {
    return claims.stream().map(this::of).toList();
  }

  private Claim of(Claim c) {
    List<PlaceMention> places = c.place().stream()
        .map(mention -> new PlaceMention(mention.quote(), of(mention.place()), mention.reason())).toList();
    return new Claim(c.id(), c.type(), c.trigger(), c.status(), c.extent(), c.agent(), c.patient(), places,
        c.otherPlace(), c.time(), c.count(), c.source(), c.group(), c.confidence(), c.reasons());
  }

  private Place of(Place place) {
    Optional<Coordinates> point = place.coordinates();
    return point.flatMap(at -> gazetteer.find(place.name()).stream().map(Candidate::entry)
            .filter(entry -> away(entry, at) <= (entry.place().area() ? AREA_KM : TOWN_KM))
            .min(Comparator.comparingDouble(entry -> away(entry, at)))
            .map(GazetteerEntry::place))
        .orElse(place);
  }

  private static double away(GazetteerEntry entry, Coordinates at) {
    return entry.point().kilometresTo(at);
  }

  /// Whether two places are one: by name, or no further apart than 25 km, as the scorer of claims has it.
  static boolean same(Place a, Place b) {
    return a.name().equalsIgnoreCase(b.name()) || a.coordinates().flatMap(one -> b.coordinates()
        .map(other -> one.kilometresTo(other) <= TOWN_KM)).orElse(false);
  }
}
