package org.biennien.extract.role;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;
import org.biennien.extract.role.Options.Option;

/// The questions that the models answer about an article: may this mention belong to that event? Training and
/// reading ask them alike, through this class. Features are written into one list, cleared for each question.
final class LinkExamples {
  private static final int SENTENCES_BACK = 1;
  private static final int ACTORS_BEFORE = 5;
  private static final int PLACES_BEFORE = 4;

  private final Scene scene;
  private final Attributions attributions;
  private final LinkFeatures linkFeatures;
  private final PlaceFeatures placeFeatures;
  private final TimeFeatures timeFeatures;
  private final QuotationSpeakers speakers;
  private final SourceFeatures sourceFeatures;
  private final Features features;
  private final SideBook book;
  private final History history;

  LinkExamples(Scene scene, Attributions attributions, Features features) {
    this.scene = scene;
    this.attributions = attributions;
    this.linkFeatures = new LinkFeatures(scene);
    this.placeFeatures = new PlaceFeatures(scene);
    this.timeFeatures = new TimeFeatures(scene, attributions);
    this.speakers = new QuotationSpeakers(scene.row());
    this.sourceFeatures = new SourceFeatures(scene, attributions, speakers);
    this.features = features;
    this.history = new History(scene);
    this.book = scene.book();
  }

  Scene scene() {
    return scene;
  }

  /// Keeps what an event was linked to; events must be asked about in reading order.
  void remember(History.Taken taken) {
    history.remember(taken);
  }

  List<Option<Located<ActorMention>>> actors(EventSite event) {
    return Options.mentions(event, scene.actors(), SENTENCES_BACK, ACTORS_BEFORE);
  }

  List<Option<Located<PlaceMention>>> places(EventSite event) {
    return Options.mentions(event, scene.places(), SENTENCES_BACK, PLACES_BEFORE);
  }

  List<Option<Located<TimeMention>>> times(EventSite event) {
    List<Option<Located<TimeMention>>> times = Options.mentions(event, scene.times(), 0, scene.times().size());
    times.removeIf(time -> Superlatives.measures(scene.row(), event, time.value()));
    return times;
  }

  List<Option<Located<QuantityMention>>> counts(EventSite event) {
    return Options.mentions(event, scene.quantities(), 0, scene.quantities().size());
  }

  List<Option<Attribution>> sources(EventSite event) {
    return Options.attributions(event, attributions, speakers);
  }

  Features actor(EventSite event, Option<Located<ActorMention>> option) {
    features.clear();
    Located<ActorMention> actor = option.value();
    ActorShape shape = scene.shape(actor);
    String where = side(event, actor);
    String type = event.type().label();
    String kind = shape.kind().name();
    String basis = shape.basis().name();
    String nature = book.entry(scene.side(actor)).nature().name();
    linkFeatures.fill(features, event, actor, option.rank());
    linkFeatures.fillActor(features, event, actor, option.rank());
    history.fill(features, event, actor, "actor", where);
    history.fillSides(features, event, actor, where);
    features.add("kind", kind, type, where);
    features.add("kind-form", kind, event.form(), where);
    features.add("kind-basis", kind, basis, where);
    features.add("nature", nature, kind, where);
    features.add("nature-basis", nature, basis, type);
    features.add("noun", shape.head(), type);
    features.add("speaks-type", speaks(actor), type);
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
    placeFeatures.fill(features, event, option.index());
    history.chain(features, event, option.value());
    return features;
  }

  Features time(EventSite event, Option<Located<TimeMention>> option) {
    features.clear();
    linkFeatures.fill(features, event, option.value(), option.rank());
    // No look at what earlier events took: a wrong time would be handed on, and the models are no better for it.
    timeFeatures.fill(features, event, told(event, option.value()));
    return features;
  }

  /// A time as it tells of that event.
  Located<TimeMention> told(EventSite event, Located<TimeMention> time) {
    return new Located<>(SinceThen.of(scene.row(), event, time), time.from(), time.to(), time.sentence());
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
