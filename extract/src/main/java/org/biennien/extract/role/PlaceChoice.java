package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Thresholds;
import org.biennien.extract.role.RoleLinker.Weighed;

/// Chooses the places of an event by what its words tell plainly and by the probabilities of all places that may be it.
final class PlaceChoice {
  /// A place that the words tell plainly is it, so far as the place is found.
  private static final double PLAIN_SURE = 0.8;
  /// So likely is enough for a place in a list of objects.
  private static final double LISTED_OBJECT = 0.05;

  private final Scene scene;
  private final Thresholds thresholds;
  private final Nesting nesting;
  private final Bearings bearings;
  private final PlainPlace plain;
  /// What happens at one place of a list happens at all: *Nyala, Zalingei và Ed Daein rơi vào tay RSF*.
  private final Conjuncts<Located<PlaceMention>> listed;
  private final Journeys journeys;

  PlaceChoice(Scene scene, Thresholds thresholds) {
    this.scene = scene;
    this.thresholds = thresholds;
    this.nesting = new Nesting(scene.row());
    this.bearings = new Bearings(scene.row());
    this.plain = new PlainPlace(scene, nesting);
    this.listed = new Conjuncts<>(scene.row(), scene.places());
    this.journeys = new Journeys(scene, nesting, listed);
  }

  /// The places of an event and those at the other end of its movement.
  Journeys.Ends ends(EventSite event, List<Weighed<Located<PlaceMention>>> places, double sure) {
    var others = Likeliest.of(places, 2, thresholds.place(), 1, p -> p.mention().place().name(), scene::coordinated);
    return journeys.of(event, new Journeys.Ends(chosen(event, places, sure), others));
  }

  /// The places of an event: the one told plainly, else the likeliest, with those listed with them.
  ///
  /// @param sure the chance that the trigger is a claim at all
  private List<Link<Located<PlaceMention>>> chosen(EventSite event, List<Weighed<Located<PlaceMention>>> places, double sure) {
    List<Link<Located<PlaceMention>>> all = all(event, places, sure);
    return all.size() < 2 ? all : all.stream().filter(link -> !setting(event, link.value(), all)).toList();
  }

  /// Whether a place is told only for another one that is chosen: it holds that one, or says where it is.
  private boolean setting(EventSite event, Located<PlaceMention> place, List<Link<Located<PlaceMention>>> chosen) {
    for (Link<Located<PlaceMention>> link : chosen) {
      Located<PlaceMention> other = link.value();
      boolean before = other.to() <= place.from() && !listed.together(other, place);
      if (before && (nesting.holds(place, other) || bearings.from(other, place) && !Bearings.ofMark(place, event))) {
        return true;
      }
    }
    return false;
  }

  private List<Link<Located<PlaceMention>>> all(EventSite event, List<Weighed<Located<PlaceMention>>> places, double sure) {
    Optional<Located<PlaceMention>> told = plain.of(event);
    if (told.isPresent()) {
      return with(told.get(), places, 0);
    }
    var likely = likeliest(places, sure);
    Optional<Located<PlaceMention>> object = plain.object(event);
    if (object.isEmpty()) {
      return likely;
    }
    if (likely.stream().anyMatch(link -> link.value() == object.get())) {
      return listed.with(likely, places, 1, LISTED_OBJECT, this::oneOfThem);
    }
    return likely.stream().allMatch(link -> nesting.nested(object.get(), link.value()))
        ? with(object.get(), places, LISTED_OBJECT) : likely;
  }

  private List<Link<Located<PlaceMention>>> likeliest(List<Weighed<Located<PlaceMention>>> places, double sure) {
    return listed.with(
        Likeliest.of(places, 1, thresholds.place() / sure, thresholds.furtherPlace(), p -> p.mention().place().name(),
            (a, b) -> scene.coordinated(a, b) && !nesting.nested(a, b)),
        places, 1, thresholds.listedPlace(), this::oneOfThem);
  }

  /// A place with those of its list that are at least so likely.
  private List<Link<Located<PlaceMention>>> with(
      Located<PlaceMention> place, List<Weighed<Located<PlaceMention>>> places, double least) {
    return listed.with(List.of(new Link<>(place, chance(places, place))), places, 1, least, this::oneOfThem);
  }

  /// The chance of a place that the words tell to be it: they may still mean another.
  private static double chance(List<Weighed<Located<PlaceMention>>> places, Located<PlaceMention> place) {
    double chance = PLAIN_SURE;
    for (Weighed<Located<PlaceMention>> each : places) {
      chance = each.value() == place ? Math.max(chance, each.chances()[1]) : chance;
    }
    return chance;
  }

  /// Whether of two places of a list one says nothing new beside the other, or is of another sort: *Sevastopol, Crimea*; *Mosul và Syria*.
  private boolean oneOfThem(Located<PlaceMention> a, Located<PlaceMention> b) {
    boolean sorts = PlaceBreadth.of(a.mention()) == PlaceBreadth.COUNTRY ^ PlaceBreadth.of(b.mention()) == PlaceBreadth.COUNTRY;
    return sorts || a.mention().place().name().equals(b.mention().place().name()) || nesting.nested(a, b) || nesting.nested(b, a);
  }
}
