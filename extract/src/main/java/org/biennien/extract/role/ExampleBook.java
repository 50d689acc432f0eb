package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LogisticTrainer;
import org.biennien.extract.linear.OptionTrainer;
import org.biennien.extract.role.Options.Option;
import org.biennien.extract.role.Role.Choice;

/// The examples that the models learn from: every question that [LinkExamples] can ask about some articles,
/// with the annotator's answer.
final class ExampleBook {
  private static final double L1 = 0.3;
  private static final double L2 = 3.0;
  /// Actors, sides and sources have the most features of one kind, so that each must be held down more.
  private static final Set<Choice> MANY = EnumSet.of(Choice.ACTOR, Choice.SIDE, Choice.SOURCE);
  private static final double MANY_L1 = 0.1;
  private static final double MANY_L2 = 30;

  private final Map<Choice, LogisticTrainer> trainers = new EnumMap<>(Choice.class);
  private final OptionTrainer placeTrainer = new OptionTrainer(Choice.PLACE.labels(), L1, L2);

  /// Adds an article; what its questions see of earlier events is the annotator's.
  void add(Scene scene, Attributions attributions, Map<EventSite, Claim> claims) {
    var examples = new LinkExamples(scene, attributions, Features.named());
    var taken = new ArrayList<History.Taken>();
    for (EventSite event : scene.events()) {
      Optional.ofNullable(claims.get(event)).map(c -> add(examples, event, c)).ifPresent(t -> {
        examples.remember(t);
        taken.add(t);
      });
    }
    addSides(scene, taken, claims);
  }

  /// Adds each two claims of one kin, with the annotator's word whether they are one event.
  void addGroups(Article article, List<Claim> claims) {
    List<Claim> sorted = claims.stream()
        .sorted(Comparator.comparingInt((Claim c) -> c.trigger().quote().span().start()).thenComparing(Claim::type)).toList();
    var features = new GroupFeatures(article, sorted, Features.named());
    for (int j = 0; j < sorted.size(); j++) {
      int between = 0;
      for (int i = j - 1; i >= Math.max(0, j - Grouping.REACH); i--) {
        if (GroupFeatures.kin(sorted.get(i).type(), sorted.get(j).type())) {
          trainer(Choice.GROUP).add(
              features.of(i, j, between++), sorted.get(i).group() == sorted.get(j).group() ? 1 : 0);
        }
      }
    }
  }

  /// Adds the words without a name that the annotator takes for an agent or patient, each with every side that
  /// they may stand for.
  private void addSides(Scene scene, List<History.Taken> taken, Map<EventSite, Claim> claims) {
    var questions = new SideQuestions(scene, taken, Features.named());
    for (int at = 0; at < taken.size(); at++) {
      EventSite event = taken.get(at).event();
      Claim claim = Objects.requireNonNull(claims.get(event));
      for (Option<Located<ActorMention>> option : Options.mentions(event, scene.actors(), 1, scene.actors().size())) {
        addSides(questions, at, scene, option.value(), Role.AGENT, claim.agent());
        addSides(questions, at, scene, option.value(), Role.PATIENT, claim.patient());
      }
    }
  }

  private void addSides(SideQuestions questions, int at, Scene scene, Located<ActorMention> words, Role role,
      List<ActorMention> fillers) {
    Set<String> right = fillers.stream().filter(f -> sameWords(words, f)).map(f -> f.actor().side())
        .collect(Collectors.toSet());
    if (right.isEmpty() || !scene.shape(words).basis().open()) {
      return;
    }
    for (String side : questions.candidates(words)) {
      trainer(Choice.SIDE).add(questions.describe(at, words, role, side), right.contains(side) ? 1 : 0);
    }
  }

  private History.Taken add(LinkExamples examples, EventSite event, Claim claim) {
    Labels<Located<ActorMention>> actors = actors(examples, event, claim);
    actors.each((o, label) -> trainer(Choice.ACTOR).add(examples.actor(event, o), label));
    Labels<Located<PlaceMention>> places = places(examples, event, claim);
    placeTrainer.ask();
    places.each((o, label) -> placeTrainer.add(examples.place(event, o), label));
    Labels<Located<TimeMention>> times = times(examples, event, claim);
    times.each((o, label) -> trainer(Choice.TIME).add(examples.time(event, o), label));
    var counts = new Labels<>(examples.counts(event), o -> distance(event, o.value()));
    counts.mark(1, claim.count(), (o, g) -> false,
        (o, g) -> Likeness.sameWords(o.mention().quote(), g.quote()));
    counts.each((o, label) -> trainer(Choice.COUNT).add(examples.count(event, o), label));
    var sources = new Labels<>(examples.sources(event), Options.Option::rank);
    sources.mark(1, claim.source(), (o, g) -> Likeness.sameWords(o.source().quote(), g.quote()),
        (o, g) -> Likeness.sameSource(o.source(), g));
    sources.each((o, label) -> trainer(Choice.SOURCE).add(examples.source(event, o), label));
    return new History.Taken(event, actors.with(1), actors.with(2), places.with(1), sources.with(1));
  }

  private static Labels<Located<ActorMention>> actors(LinkExamples examples, EventSite event, Claim claim) {
    var actors = new Labels<>(examples.actors(event), o -> distance(event, o.value()));
    actors.mark(1, claim.agent(), ExampleBook::sameWords, (o, g) -> sameActor(examples.scene(), o, g));
    actors.mark(2, claim.patient(), ExampleBook::sameWords, (o, g) -> sameActor(examples.scene(), o, g));
    return actors;
  }

  private static Labels<Located<PlaceMention>> places(LinkExamples examples, EventSite event, Claim claim) {
    var places = new Labels<>(examples.places(event), o -> distance(event, o.value()));
    places.mark(1, claim.place(), ExampleBook::sameWords, (o, g) -> Likeness.samePlace(o.mention(), g));
    places.mark(2, claim.otherPlace(), ExampleBook::sameWords, (o, g) -> Likeness.samePlace(o.mention(), g));
    return places;
  }

  private static Labels<Located<TimeMention>> times(LinkExamples examples, EventSite event, Claim claim) {
    var times = new Labels<>(examples.times(event), o -> distance(event, o.value()));
    times.mark(1, claim.time().stream().toList(), ExampleBook::sameWords,
        (o, g) -> sameWords(o, g) || Likeness.sameTime(examples.told(event, o).mention(), g));
    return times;
  }

  /// The same side; or the very words, if they have no name and the recogniser may have taken the wrong side.
  private static boolean sameActor(Scene scene, Located<ActorMention> mention, ActorMention filler) {
    return Likeness.sameSide(mention.mention(), filler)
        || (sameWords(mention, filler) && scene.shape(mention).basis().open());
  }

  private static boolean sameWords(Located<?> mention, Mention filler) {
    return Likeness.sameWords(mention.mention(), filler);
  }

  private static int distance(EventSite event, Located<?> mention) {
    return Math.abs(mention.from() - event.from()) + 1000 * (event.sentence() - mention.sentence());
  }

  /// The examples of places, which stand against each other.
  OptionTrainer places() {
    return placeTrainer;
  }

  /// The examples of one choice but places.
  LogisticTrainer trainer(Choice choice) {
    return trainers.computeIfAbsent(choice, c -> MANY.contains(c)
        ? new LogisticTrainer(c.labels(), MANY_L1, MANY_L2)
        : new LogisticTrainer(c.labels(), L1, L2));
  }
}
