package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.role.Options.Option;

/// Links the mentions and attributions of an article to its events: each is weighed by a model of its kind, and
/// the likeliest that pass a threshold are taken.
final class RoleLinker {
  private final Scene scene;
  private final List<Attribution> attributions;
  private final RoleModels models;
  private final Thresholds thresholds;
  private final LinkExamples examples;

  RoleLinker(Scene scene, List<Attribution> attributions, RoleModels models, Thresholds thresholds) {
    this.scene = scene;
    this.attributions = attributions;
    this.models = models;
    this.thresholds = thresholds;
    this.examples = new LinkExamples(scene, attributions, Features.unnamed());
  }

  /// How likely a link must be.
  ///
  /// @param actor for an agent or patient
  /// @param further for one more agent or patient
  /// @param place for a place
  /// @param furtherPlace for one more place
  /// @param time for a time
  /// @param count for a number
  /// @param source for a source
  public record Thresholds(
      double actor, double further, double place, double furtherPlace, double time, double count, double source) {
    /// Those that gave the best F1 in cross-validation.
    static final Thresholds TUNED = new Thresholds(0.4, 0.5, 0.4, 0.6, 0.4, 0.4, 0.45);
  }

  /// A mention or attribution with its probability of a role.
  record Link<V>(V value, double probability) {}

  /// All that belongs to an event.
  record Links(
      List<Link<Located<ActorMention>>> agents,
      List<Link<Located<ActorMention>>> patients,
      List<Link<Located<PlaceMention>>> places,
      List<Link<Located<PlaceMention>>> otherPlaces,
      Optional<Link<Located<TimeMention>>> time,
      List<Link<Located<QuantityMention>>> counts,
      List<Link<Attribution>> sources) {}

  Links link(EventSite event) {
    var actors = weighed(models.actor(), event, examples.actors(event), examples::actor);
    var places = weighed(models.place(), event, examples.places(event), examples::place);
    var times = weighed(models.time(), event, examples.times(event), examples::time);
    var counts = weighed(models.count(), event, examples.counts(event), examples::count);
    var sources = weighed(models.source(), event, examples.sources(event), examples::source);
    return new Links(
        best(actors, 1, thresholds.actor(), thresholds.further(), a -> a.mention().actor().side()),
        best(actors, 2, thresholds.actor(), thresholds.further(), a -> a.mention().actor().side()),
        best(places, 1, thresholds.place(), thresholds.furtherPlace(), p -> p.mention().place().name()),
        best(places, 2, thresholds.place(), 1, p -> p.mention().place().name()),
        best(times, 1, thresholds.time(), 1, t -> t.mention().value()).stream().findFirst(),
        best(counts, 1, thresholds.count(), thresholds.count(), Located::from),
        best(sources, 1, thresholds.source(), thresholds.source(), Attribution::from));
  }

  private record Weighed<V>(V value, double[] probabilities) {}

  private interface Describer<V> {
    Features describe(EventSite event, Option<V> option);
  }

  private static <V> List<Weighed<V>> weighed(
      LinearModel model, EventSite event, List<Option<V>> options, Describer<V> describer) {
    var weighed = new ArrayList<Weighed<V>>();
    for (Option<V> option : options) {
      weighed.add(new Weighed<>(option.value(), model.probabilities(describer.describe(event, option))));
    }
    return weighed;
  }

  /// The likeliest for a class, and further ones that are likely enough and stand for something else.
  private static <V, K> List<Link<V>> best(
      List<Weighed<V>> all, int role, double threshold, double further, Function<V, K> key) {
    var links = new ArrayList<Link<V>>();
    var keys = new ArrayList<K>();
    List<Weighed<V>> sorted = all.stream()
        .sorted(Comparator.comparingDouble((Weighed<V> w) -> -w.probabilities()[role])).toList();
    for (Weighed<V> w : sorted) {
      K k = key.apply(w.value());
      if (w.probabilities()[role] >= (links.isEmpty() ? threshold : further) && !keys.contains(k)) {
        links.add(new Link<>(w.value(), w.probabilities()[role]));
        keys.add(k);
      }
    }
    return links;
  }
}
