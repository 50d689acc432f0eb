package org.biennien.extract.role;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Mention;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LogisticTrainer;
import org.biennien.extract.role.Role.Choice;

/// The examples that the models learn from: every question that [LinkExamples] can ask about some articles,
/// with the annotator's answer.
final class ExampleBook {
  private static final double L1 = 0.3;
  private static final double L2 = 3.0;

  private final Map<Choice, LogisticTrainer> trainers = new EnumMap<>(Choice.class);

  /// Adds an article; what its questions see of earlier events is the annotator's.
  void add(Scene scene, Attributions attributions, Map<EventSite, Claim> claims) {
    var examples = new LinkExamples(scene, attributions, Features.named());
    for (EventSite event : scene.events()) {
      Optional.ofNullable(claims.get(event)).map(c -> add(examples, event, c)).ifPresent(examples::remember);
    }
  }

  private History.Taken add(LinkExamples examples, EventSite event, Claim claim) {
    var actors = new Labels<>(examples.actors(event), o -> distance(event, o.value()));
    actors.mark(1, claim.agent(), ExampleBook::sameWords, (o, g) -> sameActor(examples.row(), o, g));
    actors.mark(2, claim.patient(), ExampleBook::sameWords, (o, g) -> sameActor(examples.row(), o, g));
    actors.each((o, label) -> trainer(Choice.ACTOR).add(examples.actor(event, o), label));
    var places = new Labels<>(examples.places(event), o -> distance(event, o.value()));
    places.mark(1, claim.place(), ExampleBook::sameWords, (o, g) -> Likeness.samePlace(o.mention(), g));
    places.mark(2, claim.otherPlace(), ExampleBook::sameWords, (o, g) -> Likeness.samePlace(o.mention(), g));
    places.each((o, label) -> trainer(Choice.PLACE).add(examples.place(event, o), label));
    var times = new Labels<>(examples.times(event), o -> distance(event, o.value()));
    times.mark(1, claim.time().stream().toList(), ExampleBook::sameWords,
        (o, g) -> Likeness.sameTime(o.mention(), g));
    times.each((o, label) -> trainer(Choice.TIME).add(examples.time(event, o), label));
    var counts = new Labels<>(examples.counts(event), o -> distance(event, o.value()));
    counts.mark(1, claim.count(), (o, g) -> false,
        (o, g) -> Likeness.sameWords(o.mention().quote(), g.quote()));
    counts.each((o, label) -> trainer(Choice.COUNT).add(examples.count(event, o), label));
    var sources = new Labels<>(examples.sources(event), Options.Option::rank);
    sources.mark(1, claim.source(), (o, g) -> Likeness.sameWords(o.source().quote(), g.quote()),
        (o, g) -> Likeness.sameSource(o.source(), g));
    sources.each((o, label) -> trainer(Choice.SOURCE).add(examples.source(event, o), label));
    return new History.Taken(event, actors.with(1), actors.with(2), places.with(1), times.with(1),
        sources.with(1));
  }

  /// The same side; or the very words, if they have no name and the recogniser may have taken the wrong side.
  private static boolean sameActor(TokenRow row, Located<ActorMention> mention, ActorMention filler) {
    return Likeness.sameSide(mention.mention(), filler)
        || (sameWords(mention, filler) && !Opposition.named(row, mention));
  }

  private static boolean sameWords(Located<?> mention, Mention filler) {
    return Likeness.sameWords(mention.mention(), filler);
  }

  private static int distance(EventSite event, Located<?> mention) {
    return Math.abs(mention.from() - event.from()) + 1000 * (event.sentence() - mention.sentence());
  }

  /// The examples of one choice.
  LogisticTrainer trainer(Choice choice) {
    return trainers.computeIfAbsent(choice, c -> new LogisticTrainer(c.labels(), L1, L2));
  }
}
