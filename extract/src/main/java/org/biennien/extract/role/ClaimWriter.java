package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Extent;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Links;
import org.biennien.extract.trigger.EventMention;

/// Writes the claim that an event and its links make, with the reasons for each of its parts.
final class ClaimWriter {
  private final TokenRow row;
  private final SideFinder sides;
  private final ToDoubleFunction<Doubts> confidence;

  ClaimWriter(TokenRow row, SideFinder sides, ToDoubleFunction<Doubts> confidence) {
    this.row = row;
    this.sides = sides;
    this.confidence = confidence;
  }

  /// The claim of the event that stands at `at` among those of its article.
  Claim claim(int at, EventSite site, Links links) {
    EventMention event = site.event();
    List<ActorMention> doers = denoted(at, links.agents(), Role.AGENT);
    List<ActorMention> sufferers = denoted(at, links.patients(), Role.PATIENT);
    var reasons = new LinkReasons(event.reasons());
    reasons.add("agent", links.agents());
    reasons.addSides("agent", mentions(links.agents()), doers);
    reasons.add("patient", links.patients());
    reasons.addSides("patient", mentions(links.patients()), sufferers);
    reasons.add("place", links.places());
    reasons.add("other_place", links.otherPlaces());
    links.time().ifPresent(time -> reasons.addTime(time, datesTheSaying(time, links.sources(), site)));
    reasons.add("count", links.counts());
    reasons.addSources(links.sources());
    Doubts doubts = doubts(event, links);
    return new Claim(
        Claim.id(row.article().article().id(), event.trigger().quote().span().start(), event.type()),
        event.type(), event.trigger(), event.status(), extent(event, links.places()),
        inReadingOrder(doers), inReadingOrder(sufferers),
        mentions(links.places()), mentions(links.otherPlaces()),
        links.time().filter(l -> !datesTheSaying(l, links.sources(), site))
            .map(l -> SinceThen.of(row, site, l.value())),
        counts(event, links.counts()),
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

  private List<ActorMention> denoted(int at, List<Link<Located<ActorMention>>> links, Role role) {
    if (links.isEmpty()) {
      return List.of();
    }
    var denoted = new ArrayList<ActorMention>(links.size());
    for (Link<Located<ActorMention>> link : links) {
      denoted.addAll(sides.denoted(at, link.value(), role));
    }
    return denoted;
  }

  /// Links come by their chances; a reader expects *quân đội Syria và lực lượng đồng minh* as it is told.
  private static List<ActorMention> inReadingOrder(List<ActorMention> parties) {
    if (parties.size() < 2) {
      return parties;
    }
    var ordered = new ArrayList<>(parties);
    ordered.sort(Comparator.comparingInt(party -> party.quote().span().start()));
    return ordered;
  }

  /// So many tokens after a word of saying its date may stand: *thông báo trên Twitter hôm 7/3 rằng …*.
  private static final int FARTHEST_BEHIND = 6;

  /// Whether a date beside the word of saying tells when the source spoke (codebook, section 4). Where the saying is
  /// the claim itself, that is its time.
  private static boolean datesTheSaying(
      Link<Located<TimeMention>> time, List<Link<Attribution>> sources, EventSite at) {
    boolean sayingIsTheClaim = switch (at.type()) {
      case THREATEN, ACCUSE, DEMAND, REJECT -> true;
      default -> false;
    };
    if (sayingIsTheClaim) {
      return false;
    }
    for (Link<Attribution> source : sources) {
      Attribution said = source.value();
      boolean beside = time.value().to() <= said.cueFrom()
          || time.value().from() >= said.cueTo() && time.value().from() - said.cueTo() <= FARTHEST_BEHIND
              && (at.from() < said.cueTo() || at.from() >= time.value().to());
      if (beside && time.value().sentence() == said.sentence()
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

  private static List<Count> counts(EventMention event, List<Link<Located<QuantityMention>>> links) {
    var counts = new ArrayList<Count>(links.size());
    for (Link<Located<QuantityMention>> link : links) {
      CountUnits.count(event.type(), event.trigger(), link.value().mention()).ifPresent(counts::add);
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
