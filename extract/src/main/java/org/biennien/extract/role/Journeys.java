package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biennien.claim.ClaimType;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Link;

/// Which of the places of a movement is left and which is reached, by the words before them: *rút về [El Obeid]*, *sơ tán khỏi [Tyre và
/// Nabatieh] tới [Sidon]*, *điều quân từ [Vovchansk, tỉnh Kharkov]*. A withdrawal and a flight are told at the place left, an advance
/// and a deployment at the place reached; the other end is the other place.
final class Journeys {
  private static final Set<String> TO = Set.of("về", "tới", "đến", "sang", "vào", "lên", "xuống");
  private static final Set<String> FROM = Set.of("khỏi", "từ");
  private static final Set<String> TOWARDS = Set.of("phía", "hướng");
  private static final Set<ClaimType> LEAVING = Set.of(ClaimType.WITHDRAW, ClaimType.DISPLACE);
  private static final Set<ClaimType> REACHING = Set.of(ClaimType.ADVANCE, ClaimType.DEPLOY);

  private final Scene scene;
  private final Nesting nesting;
  private final Conjuncts<Located<PlaceMention>> listed;

  Journeys(Scene scene, Nesting nesting, Conjuncts<Located<PlaceMention>> listed) {
    this.scene = scene;
    this.nesting = nesting;
    this.listed = listed;
  }

  /// The places of an event and those at the other end.
  record Ends(List<Link<Located<PlaceMention>>> places, List<Link<Located<PlaceMention>>> others) {}

  /// The two ends of a movement; of other events the places as they are.
  Ends of(EventSite event, Ends likely) {
    Set<String> own = LEAVING.contains(event.type()) ? FROM : REACHING.contains(event.type()) ? TO : Set.of();
    Set<String> opposite = own == FROM ? TO : FROM;
    if (own.isEmpty()) {
      return likely;
    }
    var places = new ArrayList<Link<Located<PlaceMention>>>();
    var others = new ArrayList<Link<Located<PlaceMention>>>();
    likely.places().forEach(link -> (after(opposite, event, link.value()) ? others : places).add(link));
    likely.others().stream().filter(link -> !any(places, link.value()) && !any(others, link.value()))
        .forEach(link -> (after(own, event, link.value()) ? places : others).add(link));
    places.removeIf(link -> holds(link.value(), others));
    others.removeIf(link -> holds(link.value(), places));
    return new Ends(places, others);
  }

  private static boolean any(List<Link<Located<PlaceMention>>> links, Located<PlaceMention> place) {
    return links.stream().anyMatch(link -> link.value().mention().place().equals(place.mention().place()));
  }

  private boolean holds(Located<PlaceMention> place, List<Link<Located<PlaceMention>>> links) {
    return links.stream().anyMatch(link -> link.value().to() <= place.from() && nesting.holds(place, link.value()));
  }

  /// Whether one of these words stands before a place, or the list that it is in, after the event.
  private boolean after(Set<String> words, EventSite event, Located<PlaceMention> place) {
    int from = listed.first(place).from();
    if (place.sentence() != event.sentence() || from < event.to() || scene.triggersBetween(event.to(), from) > 0) {
      return false;
    }
    String before = scene.row().lower(from - 1);
    return words.contains(TOWARDS.contains(before) ? scene.row().lower(from - 2) : before);
  }
}
