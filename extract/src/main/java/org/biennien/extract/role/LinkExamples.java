package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.role.Options.Option;

/// The questions that the models answer about an article: may this mention belong to that event? Training and
/// reading ask them alike, through this class. Features are written into one list, cleared for each question.
final class LinkExamples {
  private static final int SENTENCES_BACK = 1;
  /// The gazetteer's ids of countries: `bn:syr`.
  private static final Pattern COUNTRY_ID = Pattern.compile("bn:[a-z]{3}");

  private final Scene scene;
  private final Attributions attributions;
  private final LinkFeatures linkFeatures;
  private final SourceFeatures sourceFeatures;
  private final Features features;
  private final History history = new History();

  LinkExamples(Scene scene, Attributions attributions, Features features) {
    this.scene = scene;
    this.attributions = attributions;
    this.linkFeatures = new LinkFeatures(scene);
    this.sourceFeatures = new SourceFeatures(scene, attributions);
    this.features = features;
  }

  TokenRow row() {
    return scene.row();
  }

  /// Keeps what an event was linked to; events must be asked about in reading order.
  void remember(History.Taken taken) {
    history.remember(taken);
  }

  List<Option<Located<ActorMention>>> actors(EventSite event) {
    return Options.mentions(event, scene.actors(), SENTENCES_BACK);
  }

  List<Option<Located<PlaceMention>>> places(EventSite event) {
    return Options.mentions(event, scene.places(), SENTENCES_BACK);
  }

  List<Option<Located<TimeMention>>> times(EventSite event) {
    return Options.mentions(event, scene.times(), 0);
  }

  List<Option<Located<QuantityMention>>> counts(EventSite event) {
    return Options.mentions(event, scene.quantities(), 0);
  }

  List<Option<Attribution>> sources(EventSite event) {
    return Options.attributions(event, attributions);
  }

  Features actor(EventSite event, Option<Located<ActorMention>> option) {
    features.clear();
    linkFeatures.fill(features, event, option.value(), option.rank());
    history.fill(features, event, option.value(), "actor", side(event, option.value()));
    String branch = option.value().mention().actor().branch().orElse("-");
    features.add("branch", branch, event.type().label());
    features.add("branch-voice", branch, event.voice().label(), side(event, option.value()));
    features.add("speaks", speaks(option.value()), side(event, option.value()));
    features.add("speaks-type", speaks(option.value()), event.type().label());
    return features;
  }

  private static String side(EventSite event, Located<?> mention) {
    return LinkFeatures.Geometry.of(event, mention).side();
  }

  /// The cue by which an actor speaks, if it does.
  private String speaks(Located<ActorMention> actor) {
    return attributions.by(actor.from(), actor.to()).map(Attribution::cue).orElse("silent");
  }

  Features place(EventSite event, Option<Located<PlaceMention>> option) {
    features.clear();
    linkFeatures.fill(features, event, option.value(), option.rank());
    history.fill(features, event, option.value(), "place", side(event, option.value()));
    String breadth = breadth(option.value().mention().place());
    String finer = finer(option.value());
    String side = side(event, option.value());
    String inActor = inActor(option.value());
    features.add("breadth", breadth, event.type().label(), side);
    features.add("breadth-in-actor", breadth, inActor, side);
    features.add("breadth-before", breadth, inActor, scene.row().lower(option.value().from(), -1));
    features.add("finer", breadth, finer, inActor, side);
    features.add("finer-type", finer, inActor, event.type().label());
    features.add("in-actor", inActor, side);
    features.add("in-actor-type", inActor, event.type().label());
    return features;
  }

  /// Whether a place is a country, another place of the gazetteer, or only a name.
  private static String breadth(Place place) {
    return place.gazetteerId().map(id -> COUNTRY_ID.matcher(id).matches() ? "country" : "known")
        .orElse("name");
  }

  /// Whether the sentence names a place within the country of this one that is no country itself.
  private String finer(Located<PlaceMention> place) {
    Optional<String> country = place.mention().place().country();
    for (Located<PlaceMention> other : Options.in(place.sentence(), scene.places())) {
      Place p = other.mention().place();
      if (other.from() != place.from() && !breadth(p).equals("country") && p.country().equals(country)) {
        return "finer";
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

  Features time(EventSite event, Option<Located<TimeMention>> option) {
    features.clear();
    linkFeatures.fill(features, event, option.value(), option.rank());
    history.fill(features, event, option.value(), "time", side(event, option.value()));
    features.add("spoken", spoken(option.value()), side(event, option.value()));
    features.add("spoken-type", spoken(option.value()), side(event, option.value()), event.type().label());
    return features;
  }

  /// Whether a time stands beside a source and its word of saying, and so may date the saying.
  private String spoken(Located<TimeMention> time) {
    for (Attribution a : attributions.between(time.sentence(), time.sentence() + 1)) {
      if (a.to() <= time.from() && time.to() <= a.cueFrom()) {
        return "between";
      }
      if (time.to() <= a.from() && a.from() - time.to() <= 1 && a.from() < a.cueFrom()) {
        return "before";
      }
      if (a.cueTo() <= a.from() && time.from() == a.to()) {
        return "after";
      }
      if (a.cueTo() <= time.from() && time.from() - a.cueTo() <= 2) {
        return "after-cue";
      }
    }
    return "free";
  }

  Features count(EventSite event, Option<Located<QuantityMention>> option) {
    features.clear();
    linkFeatures.fill(features, event, option.value(), option.rank());
    String unit = option.value().mention().unit();
    features.add("unit", unit, event.type().label());
    features.add("unit-side", unit, side(event, option.value()), event.type().label());
    return features;
  }

  Features source(EventSite event, Option<Attribution> option) {
    features.clear();
    sourceFeatures.fill(features, event, option.value(), option.rank(), history);
    return features;
  }
}
