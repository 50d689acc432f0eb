package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The place that the words of a sentence tell plainly to be an event's:
/// - the subject of a verb of falling: *[Jalalabad] lọt vào tay Taliban*, *[thị trấn này] đổi chủ*; but *IS thất thủ ở Mosul* tells
///   who was beaten, and then where;
/// - the subject of a taking told in the passive, right before it: *[Huế] được giải phóng ngày 26/3, Đà Nẵng ngày 29/3*;
/// - the name beside a word for who holds it: *rời [thành trì Raqqa] tới Palmyra*.
final class PlainPlace {
  /// First syllables of phrases of falling into hands: *rơi vào tay, chuyển sang tay*.
  private static final Set<String> INTO_HANDS = Set.of(
      "rơi", "lọt", "về", "sang", "nằm", "còn", "trong", "trở", "quay", "chuyển");
  private static final Set<String> PASSIVE = Set.of("bị", "được");
  /// What may stand between the subject and *bị*.
  private static final Set<String> BEFORE_PASSIVE = Set.of("đã", "cũng", "vừa", "đang", "vẫn", "từng", "mới", "hiện", "lại", "này");
  /// After these stands where a force goes: *rút về*.
  private static final Set<String> TO = Set.of("về", "ra", "sang", "tới", "đến", "lên", "cách");
  private static final int REACH = 12;

  private final Scene scene;
  private final TokenRow row;
  private final Nesting nesting;

  PlainPlace(Scene scene, Nesting nesting) {
    this.scene = scene;
    this.row = scene.row();
    this.nesting = nesting;
  }

  /// That place.
  Optional<Located<PlaceMention>> of(EventSite event) {
    return switch (event.type()) {
      case SEIZE -> falls(event) ? before(event, event.from()) : passive(event);
      case HOLD -> around(event).or(() -> falls(event) ? before(event, event.from()) : Optional.empty());
      default -> Optional.empty();
    };
  }

  /// The place whose words hold the trigger's and its name: *thành trì Raqqa*, but *thành trì cuối cùng*, *căn cứ Nga*.
  private Optional<Located<PlaceMention>> around(EventSite event) {
    List<Located<PlaceMention>> places = scene.places();
    for (int i = Options.firstIn(places, event.sentence()); i < places.size() && places.get(i).from() <= event.from(); i++) {
      boolean named = places.get(i).to() > event.to() && PlaceBreadth.of(places.get(i).mention()) != PlaceBreadth.COUNTRY
          && Character.isUpperCase(row.token(event.to()).form().charAt(0));
      if (named) {
        return Optional.of(places.get(i));
      }
    }
    return Optional.empty();
  }

  /// The named object right after a verb of taking, holding, besieging or leaving: *làm chủ [căn cứ Senaki] ở miền tây*.
  Optional<Located<PlaceMention>> object(EventSite event) {
    if (!event.type().control() || TO.contains(row.lower(event.to() - 1))) {
      return Optional.empty();
    }
    List<Located<PlaceMention>> places = scene.places();
    for (int i = Options.firstIn(places, event.sentence()); i < places.size() && places.get(i).from() <= event.to(); i++) {
      Located<PlaceMention> place = places.get(i);
      if (place.from() == event.to() && scene.actorOver(place).map(a -> scene.shape(a).kind() == ActorKind.SITE).orElse(true)
          && Character.isUpperCase(row.token(place.to() - 1).form().charAt(0))) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private boolean falls(EventSite event) {
    String first = row.lower(event.from());
    return event.to() - event.from() > 1 && switch (row.lower(event.to() - 1)) {
      case "tay" -> INTO_HANDS.contains(first);
      case "thủ" -> first.equals("thất");
      case "chủ" -> first.equals("đổi");
      default -> false;
    };
  }

  /// The place right before *bị* or *được*.
  private Optional<Located<PlaceMention>> passive(EventSite event) {
    int first = Math.max(row.first(event.sentence()), event.from() - REACH);
    for (int i = event.from() - 1; i > first && !row.lower(i).equals(","); i--) {
      if (PASSIVE.contains(row.lower(i))) {
        int at = i;
        while (at > first && BEFORE_PASSIVE.contains(row.lower(at - 1))) {
          at--;
        }
        int end = at;
        return before(event, i).filter(place -> place.to() >= end);
      }
    }
    return Optional.empty();
  }

  /// The place nearest before token `end` in the clause; of *El Fasher ở Darfur* the one that lies in the other.
  private Optional<Located<PlaceMention>> before(EventSite event, int end) {
    List<Located<PlaceMention>> places = scene.places();
    int i = Options.firstIn(places, event.sentence() + 1) - 1;
    while (i >= 0 && places.get(i).to() > end) {
      i--;
    }
    if (i < 0 || !subject(event, places.get(i), end)) {
      return Optional.empty();
    }
    while (i > 0 && (nesting.lies(places.get(i - 1), places.get(i)) || again(places.get(i - 1), places.get(i)))) {
      i--;
    }
    return Optional.of(places.get(i));
  }

  /// Whether other words just told the same place: *Shatoi, cứ điểm cuối cùng của phiến quân*.
  private static boolean again(Located<PlaceMention> a, Located<PlaceMention> b) {
    return a.sentence() == b.sentence() && a.mention().place().equals(b.mention().place());
  }

  /// Whether between a place and the verb nothing else is that may be its subject.
  private boolean subject(EventSite event, Located<PlaceMention> place, int end) {
    boolean near = place.sentence() == event.sentence() && end - place.to() <= REACH
        && scene.triggersBetween(place.from(), event.from()) == 0;
    boolean alone = scene.actorOver(place).map(actor -> same(actor, place)).orElse(true);
    for (int i = place.to(); near && alone && i < end; i++) {
      alone = !scene.actorAt(i);
    }
    return near && alone;
  }

  private static boolean same(Located<ActorMention> actor, Located<PlaceMention> place) {
    return actor.from() == place.from() && actor.to() == place.to();
  }
}
