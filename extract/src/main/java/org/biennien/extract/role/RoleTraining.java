package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.linear.LogisticTrainer;
import org.biennien.extract.role.Options.Option;
import org.biennien.extract.role.Role.Choice;
import org.biennien.extract.trigger.EventMention;

/// Learns [RoleModels] from articles whose claims are known. The same articles in the same order give the same
/// models.
///
/// A mention is an example of a role if it is the filler that the annotator names, or, where the recognisers miss
/// that one, the nearest that means the same. Others that mean the same are left out: *IS* said twice in a
/// sentence is not wrong the second time.
public final class RoleTraining {
  private static final double NEAR_KM = 25;
  private static final int PASSES = 12;
  private static final int MINIMUM = 2;
  private static final double L1 = 0.3;
  private static final double L2 = 1.0;

  private final SourceFinder sourceFinder;
  private final Map<Choice, LogisticTrainer> trainers = new EnumMap<>(Choice.class);

  /// Training with no articles yet.
  public RoleTraining(SourceFinder sourceFinder) {
    this.sourceFinder = sourceFinder;
    for (Choice choice : Choice.values()) {
      trainers.put(choice, new LogisticTrainer(choice.labels(), L1, L2));
    }
  }

  /// An article: its mentions, and its event mentions, each with the claim that it is.
  public void add(Mentions mentions, List<EventMention> events, List<Claim> claims) {
    var row = new TokenRow(mentions.article());
    var scene = new Scene(row, mentions, events);
    List<Attribution> attributions = sourceFinder.find(row, scene.actors(), scene.times());
    var examples = new LinkExamples(scene, attributions, Features.named());
    for (int i = 0; i < events.size(); i++) {
      add(examples, EventSite.of(row, events.get(i)), claims.get(i));
    }
  }

  private void add(LinkExamples examples, EventSite event, Claim claim) {
    var actors = new Labels<>(examples.actors(event), o -> cost(event, o.value()));
    actors.mark(1, claim.agent(), RoleTraining::overlaps, (o, g) -> sameSide(o.value().mention(), g));
    actors.mark(2, claim.patient(), RoleTraining::overlaps, (o, g) -> sameSide(o.value().mention(), g));
    actors.each((o, label) -> trainer(Choice.ACTOR).add(examples.actor(event, o), label));
    var places = new Labels<>(examples.places(event), o -> cost(event, o.value()));
    places.mark(1, claim.place(), RoleTraining::overlaps, (o, g) -> samePlace(o.value().mention(), g));
    places.mark(2, claim.otherPlace(), RoleTraining::overlaps, (o, g) -> samePlace(o.value().mention(), g));
    places.each((o, label) -> trainer(Choice.PLACE).add(examples.place(event, o), label));
    var times = new Labels<>(examples.times(event), o -> cost(event, o.value()));
    times.mark(1, claim.time().stream().toList(), RoleTraining::overlaps,
        (Option<Located<TimeMention>> o, TimeMention g) -> o.value().mention().value().equals(g.value()));
    times.each((o, label) -> trainer(Choice.TIME).add(examples.time(event, o), label));
    var counts = new Labels<>(examples.counts(event), o -> cost(event, o.value()));
    counts.mark(1, claim.count(), (o, g) -> o.value().mention().quote().span().overlaps(g.quote().span()),
        (o, g) -> sameCount(o, g));
    counts.each((o, label) -> trainer(Choice.COUNT).add(examples.count(event, o), label));
    var sources = new Labels<>(examples.sources(event), Option::rank);
    sources.mark(1, claim.source(), (o, g) -> o.value().source().quote().span().overlaps(g.quote().span()),
        (o, g) -> sameSource(o.value().source(), g));
    sources.each((o, label) -> trainer(Choice.SOURCE).add(examples.source(event, o), label));
  }

  private LogisticTrainer trainer(Choice choice) {
    return trainers.computeIfAbsent(choice, c -> new LogisticTrainer(c.labels(), L1, L2));
  }

  private static int cost(EventSite event, Located<?> mention) {
    return Math.abs(mention.from() - event.from()) + 1000 * (event.sentence() - mention.sentence());
  }

  /// The options of one event with the label of each: a role, 0 for none, or left out.
  private static final class Labels<V> {
    private static final int LEFT_OUT = -1;

    private final List<Option<V>> options;
    private final ToIntFunction<Option<V>> cost;
    private final int[] labels;

    Labels(List<Option<V>> options, ToIntFunction<Option<V>> cost) {
      this.options = options;
      this.cost = cost;
      this.labels = new int[options.size()];
    }

    <G> void mark(int role, List<G> fillers, BiPredicate<Option<V>, G> overlaps, BiPredicate<Option<V>, G> same) {
      for (G filler : fillers) {
        int best = -1;
        for (int i = 0; i < options.size(); i++) {
          Option<V> option = options.get(i);
          if (same.test(option, filler)) {
            if (labels[i] == 0) {
              labels[i] = LEFT_OUT;
            }
            if (labels[i] == LEFT_OUT && (best < 0 || better(option, options.get(best), filler, overlaps))) {
              best = i;
            }
          } else if (overlaps.test(option, filler) && labels[i] == 0) {
            labels[i] = LEFT_OUT;
          }
        }
        if (best >= 0) {
          labels[best] = role;
        }
      }
    }

    private <G> boolean better(Option<V> a, Option<V> b, G filler, BiPredicate<Option<V>, G> overlaps) {
      boolean first = overlaps.test(a, filler);
      boolean second = overlaps.test(b, filler);
      return first != second ? first : cost.applyAsInt(a) < cost.applyAsInt(b);
    }

    void each(java.util.function.ObjIntConsumer<Option<V>> consumer) {
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] != LEFT_OUT) {
          consumer.accept(options.get(i), labels[i]);
        }
      }
    }
  }

  private static <M extends org.biennien.claim.Mention> boolean overlaps(Option<Located<M>> option, M gold) {
    return option.value().mention().quote().span().overlaps(gold.quote().span());
  }

  private static boolean sameSide(ActorMention a, ActorMention b) {
    return a.actor().side().equals(b.actor().side());
  }

  private static boolean samePlace(PlaceMention a, PlaceMention b) {
    Place p = a.place();
    Place q = b.place();
    return p.name().equalsIgnoreCase(q.name())
        || (p.coordinates().isPresent() && q.coordinates().isPresent()
            && p.coordinates().get().kilometresTo(q.coordinates().get()) <= NEAR_KM);
  }

  private static boolean sameCount(Option<Located<org.biennien.claim.QuantityMention>> o, Count g) {
    return o.value().mention().quote().span().overlaps(g.quote().span());
  }

  /// Whether two sources are one: the same name, or half of the words of the shorter in the longer.
  static boolean sameSource(Source a, Source b) {
    return (a.name().isPresent() && a.name().equals(b.name())) || shareWords(a.quote(), b.quote());
  }

  private static boolean shareWords(Quote a, Quote b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    int smaller = Math.min(x.size(), y.size());
    x.retainAll(y);
    return smaller > 0 && 2 * x.size() >= smaller;
  }

  private static Set<String> words(Quote quote) {
    return new HashSet<>(Arrays.asList(
        quote.text().replace('_', ' ').toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /// The models.
  public RoleModels models() {
    return new RoleModels(model(Choice.ACTOR), model(Choice.PLACE), model(Choice.TIME), model(Choice.COUNT),
        model(Choice.SOURCE));
  }

  private LinearModel model(Choice choice) {
    return trainer(choice).train(PASSES, MINIMUM);
  }

  /// The models as files, by name: what [RoleModels#load()] reads.
  public Map<String, String> files() {
    var files = new java.util.TreeMap<String, String>();
    for (Choice choice : Choice.values()) {
      files.put(choice.name().toLowerCase(Locale.ROOT) + ".tsv", trainer(choice).file(PASSES, MINIMUM));
    }
    return files;
  }

  /// The labels of the choices, for a reader of the files.
  static List<String> labels(Choice choice) {
    return new ArrayList<>(choice.labels());
  }
}
