package org.biennien.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// What is seen of a place that may be where an event happened, beyond what [LinkFeatures] sees: what sort of place it
/// is, whether a finer one stands beside it, whether it is a part of an actor's name, how often the article tells it.
final class PlaceFeatures {
  private static final int OFTEN = 6;

  private final Scene scene;
  private final TokenRow row;
  private final Surroundings surroundings;
  private final Map<String, Integer> told = new HashMap<>();
  private final PlaceBreadth[] breadths;
  private final PlaceWords[] words;

  PlaceFeatures(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
    this.surroundings = new Surroundings(scene);
    scene.places().forEach(p -> told.merge(p.mention().place().name(), 1, Integer::sum));
    this.breadths = scene.places().stream().map(p -> PlaceBreadth.of(p.mention())).toArray(PlaceBreadth[]::new);
    this.words = scene.places().stream().map(p -> PlaceWords.of(p.mention())).toArray(PlaceWords[]::new);
  }

  /// Adds the features; `index` numbers the mention among the article's places.
  void fill(Features f, EventSite event, int index) {
    Located<PlaceMention> place = scene.places().get(index);
    String type = event.type().label();
    String where = LinkFeatures.place(LinkFeatures.Geometry.of(event, place), event, place);
    String breadth = breadths[index].label();
    String inActor = inActor(place);
    String before = row.lower(place.from(), -1);
    f.add("breadth", breadth, type, where);
    f.add("breadth-before", breadth, inActor, before);
    f.add("finer-type", finer(index), inActor, type);
    f.add("in-actor", inActor, where);
    f.add("in-actor-type", inActor, type);
    String words = this.words[index].label();
    f.add("words", words, type, where);
    f.add("words-breadth", words, breadth, where);
    f.add("words-before", words, before, where);
    f.add("often-breadth", often(place), breadth, where);
    surroundings.fill(f, event, place, where);
  }

  private String often(Located<PlaceMention> place) {
    int times = told.getOrDefault(place.mention().place().name(), 1);
    return times >= OFTEN ? "many" : times > 2 ? "some" : Features.number(times);
  }

  /// Whether the sentence names a place within the country of this one that is narrower.
  private String finer(int index) {
    List<Located<PlaceMention>> places = scene.places();
    Place place = places.get(index).mention().place();
    int sentence = places.get(index).sentence();
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < breadths.length && places.get(i).sentence() == sentence; i += step) {
        Place other = places.get(i).mention().place();
        if (breadths[i].ordinal() < breadths[index].ordinal() && other.country().equals(place.country())) {
          return "finer";
        }
      }
    }
    return "finest";
  }

  /// Whether a place stands within an actor's words: *Syria* in *Quân đội Syria*.
  private String inActor(Located<PlaceMention> place) {
    return scene.actorOver(place)
        .map(actor -> actor.to() - actor.from() == place.to() - place.from() ? "same" : "inside")
        .orElse("free");
  }
}
