package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.Stage;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Links;
import org.biennien.extract.role.RoleLinker.Thresholds;

/// Makes claims of event mentions: links each to its mentions and sources, and writes down why.
public final class ClaimBuilder implements Stage<ToldEvents, List<Claim>> {
  private final SourceFinder sources;
  private final RoleModels models;
  private final ToDoubleFunction<Doubts> confidence;

  /// A builder of these parts.
  ///
  /// @param confidence gives a claim's confidence
  public ClaimBuilder(SourceFinder sources, RoleModels models, ToDoubleFunction<Doubts> confidence) {
    this.sources = sources;
    this.models = models;
    this.confidence = confidence;
  }

  /// One claim for each event mention, in reading order.
  @Override
  public List<Claim> apply(ToldEvents told) {
    return all(List.of(told)).getFirst();
  }

  @Override
  public List<List<Claim>> all(List<? extends ToldEvents> articles) {
    List<ToldEvents> events = articles.stream().map(ToldEvents::outsideNames).toList();
    Iterator<List<Claim>> claims = steps().all(events.stream().filter(told -> !told.events().isEmpty()).toList()).iterator();
    var all = new ArrayList<List<Claim>>(articles.size());
    for (ToldEvents told : events) {
      all.add(told.events().isEmpty() ? List.of() : claims.next());
    }
    return all;
  }

  /// All questions about a batch of articles are put into one list of features: it remembers words that they share.
  private Stage<ToldEvents, List<Claim>> steps() {
    Features features = Features.unnamed();
    return Stage.of(this::sourced).then(sourced -> linked(sourced, features))
        .then(linked -> written(linked, features)).then(written -> grouped(written, features));
  }

  private record Sourced(Scene scene, Attributions attributions) {}

  private Sourced sourced(ToldEvents told) {
    var scene = new Scene(new TokenRow(told.mentions().article()), told.mentions(), told.events());
    return new Sourced(scene, sources.find(scene.row(), scene.actors(), scene.times(), scene.places()));
  }

  private record Linked(Scene scene, List<Links> links) {}

  private Linked linked(Sourced sourced, Features features) {
    List<Links> links =
        new RoleLinker(sourced.scene, sourced.attributions, models, Thresholds.TUNED, features).links();
    return new Linked(sourced.scene, links.stream().map(ClaimBuilder::withoutSpeakers).toList());
  }

  private record Written(Article article, List<Claim> claims) {}

  private Written written(Linked linked, Features features) {
    Scene scene = linked.scene;
    var taken = new ArrayList<History.Taken>();
    for (int i = 0; i < linked.links.size(); i++) {
      taken.add(linked.links.get(i).taken(scene.events().get(i)));
    }
    var writer = new ClaimWriter(scene.row(), new SideFinder(scene, models.side(), taken, features), confidence);
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < linked.links.size(); i++) {
      claims.add(writer.claim(i, scene.events().get(i), linked.links.get(i)));
    }
    return new Written(scene.row().article().article(), claims);
  }

  private List<Claim> grouped(Written written, Features features) {
    return Grouping.numbered(written.claims, written.article, models.group(), features);
  }

  /// Whom *theo X* or *dẫn lời X* names speaks of the event and takes no part in it by these words.
  private static Links withoutSpeakers(Links links) {
    return new Links(acting(links.agents(), links.sources()), acting(links.patients(), links.sources()),
        links.places(), links.otherPlaces(), links.time(), links.counts(), links.sources(), links.chances());
  }

  private static List<Link<Located<ActorMention>>> acting(
      List<Link<Located<ActorMention>>> actors, List<Link<Attribution>> sources) {
    if (actors.isEmpty() || sources.isEmpty()) {
      return actors;
    }
    var acting = new ArrayList<>(actors);
    for (Link<Attribution> source : sources) {
      Attribution said = source.value();
      if (said.shape() != Attribution.Shape.SAYS) {
        acting.removeIf(actor -> said.from() <= actor.value().from() && actor.value().to() <= said.to());
      }
    }
    return acting;
  }
}
