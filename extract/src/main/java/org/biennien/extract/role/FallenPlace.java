package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;

/// The place that a verb of falling tells of: its subject, which stands before it. *[Jalalabad] lọt vào tay Taliban*, *[Vukovar]
/// thất thủ*, *[thị trấn này] đổi chủ*; but *IS thất thủ ở Mosul* tells who was beaten, and then where.
final class FallenPlace {
  private static final Set<String> FALLING = Set.of("rơi", "lọt", "về", "sang", "thất", "đổi", "nằm", "còn", "trong", "trở", "vẫn");
  private static final Set<String> LAST = Set.of("tay", "thủ", "chủ");
  private static final int REACH = 12;

  private final Scene scene;
  private final Nesting nesting;

  FallenPlace(Scene scene, Nesting nesting) {
    this.scene = scene;
    this.nesting = nesting;
  }

  /// Whether a trigger is such a verb.
  private boolean falls(EventSite event) {
    return (event.type() == ClaimType.SEIZE || event.type() == ClaimType.HOLD) && event.to() - event.from() > 1
        && FALLING.contains(scene.row().lower(event.from())) && LAST.contains(scene.row().lower(event.to() - 1));
  }

  /// The place nearest before such a verb in its clause; of *El Fasher ở Darfur* the one that lies in the other.
  Optional<Located<PlaceMention>> of(EventSite event) {
    if (!falls(event)) {
      return Optional.empty();
    }
    List<Located<PlaceMention>> places = scene.places();
    int i = Options.firstIn(places, event.sentence() + 1) - 1;
    while (i >= 0 && places.get(i).to() > event.from()) {
      i--;
    }
    if (i < 0 || !subject(event, places.get(i))) {
      return Optional.empty();
    }
    while (i > 0 && nesting.lies(places.get(i - 1), places.get(i))) {
      i--;
    }
    return Optional.of(places.get(i));
  }

  /// Whether between a place and the verb nothing else is that may be its subject.
  private boolean subject(EventSite event, Located<PlaceMention> place) {
    boolean near = place.sentence() == event.sentence() && event.from() - place.to() <= REACH
        && scene.triggersBetween(place.from(), event.from()) == 0;
    boolean alone = scene.actorOver(place).map(actor -> same(actor, place)).orElse(true);
    for (int i = place.to(); near && alone && i < event.from(); i++) {
      alone = !scene.actorAt(i);
    }
    return near && alone;
  }

  private static boolean same(Located<ActorMention> actor, Located<PlaceMention> place) {
    return actor.from() == place.from() && actor.to() == place.to();
  }
}
