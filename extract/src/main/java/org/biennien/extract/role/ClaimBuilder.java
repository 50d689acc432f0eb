package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.Extent;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
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
import org.biennien.extract.trigger.EventMention;

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
    var sides = new SideFinder(scene, models.side(), taken, features);
    var claims = new ArrayList<Claim>();
    for (int i = 0; i < linked.links.size(); i++) {
      claims.add(claim(scene.row(), i, scene.events().get(i), linked.links.get(i), sides));
    }
    return new Written(scene.row().article().article(), claims);
  }

  private List<Claim> grouped(Written written, Features features) {
    return Grouping.numbered(written.claims, written.article, models.group(), features);
  }

  private Claim claim(TokenRow row, int at, EventSite site, Links links, SideFinder sides) {
    EventMention event = site.event();
    List<ActorMention> doers = denoted(at, links.agents(), Role.AGENT, sides);
    List<ActorMention> sufferers = denoted(at, links.patients(), Role.PATIENT, sides);
    var reasons = new LinkReasons(event.reasons());
    reasons.add("agent", links.agents());
    reasons.addSides("agent", mentions(links.agents()), doers);
    reasons.add("patient", links.patients());
    reasons.addSides("patient", mentions(links.patients()), sufferers);
    reasons.add("place", links.places());
    reasons.add("other_place", links.otherPlaces());
    links.time().ifPresent(time -> reasons.addTime(time, datesTheSaying(time, links.sources(), event)));
    reasons.add("count", links.counts());
    reasons.addSources(links.sources());
    Doubts doubts = doubts(event, links);
    return new Claim(
        Claim.id(row.article().article().id(), event.trigger().quote().span().start(), event.type()),
        event.type(), event.trigger(), event.status(), extent(event, links.places()),
        doers, sufferers,
        mentions(links.places()), mentions(links.otherPlaces()),
        links.time().filter(l -> !datesTheSaying(l, links.sources(), event))
            .map(l -> SinceThen.of(row, site, l.value())),
        counts(event.type(), links.counts()),
        chain(links.sources(), site),
        1, confidence.applyAsDouble(doubts), reasons.with(doubts));
  }

  /// Who takes *một trường học* in a town takes a part of the town, where nothing else is told.
  private static Optional<Extent> extent(EventMention event, List<Link<Located<PlaceMention>>> places) {
    if (!event.type().control()) {
      return Optional.empty();
    }
    boolean part = !places.isEmpty()
        && places.stream().allMatch(place -> PlaceWords.of(place.value().mention()) == PlaceWords.PART);
    return event.extent().or(() -> part ? Optional.of(Extent.PARTIAL) : Optional.empty());
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

  private static List<ActorMention> denoted(
      int at, List<Link<Located<ActorMention>>> links, Role role, SideFinder sides) {
    if (links.isEmpty()) {
      return List.of();
    }
    var denoted = new ArrayList<ActorMention>(links.size());
    for (Link<Located<ActorMention>> link : links) {
      denoted.addAll(sides.denoted(at, link.value(), role));
    }
    return denoted;
  }

  /// Whether a date before the word of saying tells when the source spoke (codebook, section 4). Where the saying is
  /// the claim itself, that is its time.
  private static boolean datesTheSaying(
      Link<Located<TimeMention>> time, List<Link<Attribution>> sources, EventMention event) {
    boolean sayingIsTheClaim = switch (event.type()) {
      case THREATEN, ACCUSE, DEMAND, REJECT -> true;
      default -> false;
    };
    if (sayingIsTheClaim) {
      return false;
    }
    for (Link<Attribution> source : sources) {
      Attribution said = source.value();
      if (time.value().to() <= said.cueFrom() && time.value().sentence() == said.sentence()
          && said.source().date().filter(time.value().mention().value()::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Doubts doubts(EventMention event, Links links) {
    return new Doubts(event.confidence(), event.statusConfidence(),
        chance(links.agents(), links.chances().agent()), chance(links.places(), links.chances().place()),
        links.time().map(Link::probability).orElse(1 - links.chances().time()));
  }

  /// The chance that the likeliest mention is it; where none was taken, that there is none.
  private static double chance(List<? extends Link<?>> taken, double highest) {
    if (taken.isEmpty()) {
      return 1 - highest;
    }
    double chance = 0;
    for (Link<?> link : taken) {
      chance = Math.max(chance, link.probability());
    }
    return chance;
  }

  private static <M extends Mention> List<M> mentions(List<Link<Located<M>>> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    var mentions = new ArrayList<M>(links.size());
    for (Link<Located<M>> link : links) {
      mentions.add(link.value().mention());
    }
    return mentions;
  }

  private static List<Count> counts(ClaimType type, List<Link<Located<QuantityMention>>> links) {
    var counts = new ArrayList<Count>(links.size());
    for (Link<Located<QuantityMention>> link : links) {
      CountUnits.count(type, link.value().mention()).ifPresent(counts::add);
    }
    return counts;
  }

  /// Nearest to the event first: who is cited before who cites.
  private static List<Source> chain(List<Link<Attribution>> links, EventSite site) {
    if (links.isEmpty()) {
      return List.of();
    }
    var attributions = new ArrayList<>(RoleLinker.values(links));
    if (attributions.size() > 1) {
      attributions.sort(Comparator
          .comparingInt((Attribution a) -> a.shape() == Attribution.Shape.CITED ? 0 : 1)
          .thenComparingInt(a -> Math.abs(a.cueFrom() - site.from())));
    }
    var chain = new ArrayList<Source>();
    for (Attribution attribution : attributions) {
      chain.addAll(attribution.chain());
    }
    return chain;
  }
}
