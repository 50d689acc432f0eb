package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.linear.OptionModel;
import org.biennien.extract.role.Options.Option;
import org.biennien.extract.role.PartyChoice.Parties;

/// Links the mentions and attributions of an article to its events: each is weighed by a model of its kind,
/// and the likeliest that pass a threshold are taken.
final class RoleLinker {
  private final Scene scene;
  private final RoleModels models;
  private final Thresholds thresholds;
  private final LinkExamples examples;
  private final PartyChoice parties;
  private final PlaceChoice sites;

  /// @param features where the features of each question are put
  RoleLinker(
      Scene scene, Attributions attributions, RoleModels models, Thresholds thresholds, Features features) {
    this.scene = scene;
    this.models = models;
    this.parties = new PartyChoice(scene, thresholds);
    this.sites = new PlaceChoice(scene, thresholds);
    this.thresholds = thresholds;
    this.examples = new LinkExamples(scene, attributions, features);
  }

  /// How likely a link must be.
  ///
  /// @param agent for an agent
  /// @param patient for a patient, times the chance that the trigger is a claim at all
  /// @param further for one more agent or patient
  /// @param place for a place, times the chance that the trigger is a claim at all
  /// @param furtherPlace for one more place
  /// @param time for a time, times the same chance
  /// @param count for a number
  /// @param source for a source
  /// @param conjunct for an agent or patient in one list with one that was taken
  /// @param listedPlace for a place in one list with one that was taken
  public record Thresholds(
      double agent, double patient, double further, double place, double furtherPlace, double time, double count,
      double source, double conjunct, double listedPlace) {
    /// Those that gave the best F1 in cross-validation.
    static final Thresholds TUNED = new Thresholds(0.30, 0.34, 0.4, 0.17, 0.45, 0.27, 0.4, 0.4, 0.12, 0.30);
  }

  /// A mention or attribution with its probability of a role.
  record Link<V>(V value, double probability) {}

  /// How likely the likeliest mention is an agent, the place, the time, whether or not it was taken.
  record Chances(double agent, double place, double time) {}

  /// All that belongs to an event.
  record Links(
      List<Link<Located<ActorMention>>> agents,
      List<Link<Located<ActorMention>>> patients,
      List<Link<Located<PlaceMention>>> places,
      List<Link<Located<PlaceMention>>> otherPlaces,
      Optional<Link<Located<TimeMention>>> time,
      List<Link<Located<QuantityMention>>> counts,
      List<Link<Attribution>> sources,
      Chances chances) {
    /// What later events see of this one.
    History.Taken taken(EventSite event) {
      return new History.Taken(
          event, values(agents), values(patients), values(places), values(sources));
    }
  }

  /// Of each event what belongs to it. Times and numbers, which no earlier event has a say in, are weighed first, for all events:
  /// the caches of a core do not hold the code of all questions together.
  List<Links> links() {
    List<EventSite> events = scene.events();
    var times = events.stream().map(e -> weighed(models.time(), e, examples.times(e), examples::time)).toList();
    var counts = events.stream().map(e -> weighed(models.count(), e, examples.counts(e), examples::count)).toList();
    var links = new ArrayList<Links>(events.size());
    for (int i = 0; i < events.size(); i++) {
      links.add(link(events.get(i), times.get(i), counts.get(i)));
      examples.remember(links.getLast().taken(events.get(i)));
    }
    return links;
  }

  /// By what two attributions are known to name one speaker: *đại tá Dillon* told of twice is one source.
  private static String speaker(Source source) {
    return source.name().orElse(source.quote().text()).toLowerCase(Locale.ROOT);
  }

  private Links link(EventSite event, List<Weighed<Located<TimeMention>>> times,
      List<Weighed<Located<QuantityMention>>> counts) {
    var actors = weighed(models.actor(), event, examples.actors(event), examples::actor);
    Parties chosen = parties.chosen(event, actors);
    var sources = weighed(models.source(), event, examples.sources(event), examples::source);
    double sure = event.sure();
    var places = places(event);
    Journeys.Ends ends = sites.ends(event, places, sure);
    return new Links(
        chosen.agents(),
        chosen.patients(),
        ends.places(),
        ends.others(),
        first(Likeliest.of(times, 1, thresholds.time() / sure, 1, t -> t.mention().value(), (_, _) -> false)),
        Likeliest.of(counts, 1, thresholds.count(), thresholds.count(), Located::from, (_, _) -> true),
        Likeliest.of(sources, 1, thresholds.source(), thresholds.source(), a -> speaker(a.source()), (_, _) -> true),
        new Chances(highest(actors), highest(places), highest(times)));
  }

  /// Places stand against each other, but not one told twice against itself.
  private List<Weighed<Located<PlaceMention>>> places(EventSite event) {
    var options = examples.places(event);
    var weighed = new ArrayList<OptionModel.Option>(options.size());
    for (Option<Located<PlaceMention>> option : options) {
      weighed.add(models.place().weigh(examples.place(event, option)));
    }
    var places = new ArrayList<Weighed<Located<PlaceMention>>>(options.size());
    for (int i = 0; i < options.size(); i++) {
      double rivals = 0;
      for (int j = 0; j < options.size(); j++) {
        rivals += name(options.get(i)).equals(name(options.get(j))) ? 0 : weighed.get(j).odds();
      }
      places.add(new Weighed<>(options.get(i).value(), weighed.get(i).alone(), weighed.get(i).chances(rivals)));
    }
    return places;
  }

  private static String name(Option<Located<PlaceMention>> place) {
    return place.value().mention().place().name();
  }

  private static <V> Optional<V> first(List<V> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
  }

  /// The highest chance of the first role.
  private static double highest(List<? extends Weighed<?>> weighed) {
    double highest = 0;
    for (Weighed<?> each : weighed) {
      highest = Math.max(highest, each.chances()[1]);
    }
    return highest;
  }

  static <V> List<V> values(List<Link<V>> links) {
    // No stream: most are of one link or none, and each event asks five times.
    return switch (links.size()) {
      case 0 -> List.of();
      case 1 -> List.of(links.getFirst().value());
      default -> links.stream().map(Link::value).toList();
    };
  }

  /// An option with the chances of its roles.
  ///
  /// @param alone as it stands by itself, for further ones beside one that is taken
  /// @param chances for the one that is taken
  record Weighed<V>(V value, double[] alone, double[] chances) {
    /// One whose rivals do not count.
    Weighed(V value, double[] alone) {
      this(value, alone, alone);
    }
  }

  private interface Describer<V> {
    Features describe(EventSite event, Option<V> option);
  }

  private static <V> List<Weighed<V>> weighed(
      LinearModel model, EventSite event, List<Option<V>> options, Describer<V> describer) {
    var weighed = new ArrayList<Weighed<V>>(options.size());
    for (Option<V> option : options) {
      weighed.add(new Weighed<>(option.value(), model.probabilities(describer.describe(event, option))));
    }
    return weighed;
  }
}
