package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Thresholds;
import org.biennien.extract.role.RoleLinker.Weighed;

/// Chooses the agents and patients of an event by the probabilities of all actors that may be.
final class PartyChoice {
  /// Types whose parties are all agents (codebook, section 2).
  private static final Set<ClaimType> SYMMETRIC = EnumSet.of(
      ClaimType.CLASH, ClaimType.MEET, ClaimType.AGREE, ClaimType.DRILL);
  /// Types whose patient may be the agent's own force.
  private static final Set<ClaimType> OWN_FORCES = EnumSet.of(
      ClaimType.DEPLOY, ClaimType.WITHDRAW, ClaimType.MEET, ClaimType.DRILL, ClaimType.PROTEST,
      ClaimType.ADVANCE);

  private final Scene scene;
  private final Thresholds thresholds;
  private final ListedActors listed;
  private final PossibleAgents possible;
  private final PlainParties plain;

  PartyChoice(Scene scene, Thresholds thresholds) {
    this.scene = scene;
    this.thresholds = thresholds;
    this.listed = new ListedActors(scene, thresholds.conjunct());
    this.possible = new PossibleAgents(scene);
    this.plain = new PlainParties(scene, listed);
  }

  /// Who does an event, and whom or what it is done to.
  record Parties(List<Link<Located<ActorMention>>> agents, List<Link<Located<ActorMention>>> patients) {}

  /// Agents and patients, these the fewer the more doubtful the trigger is. A side that is both is kept as what
  /// it is likelier to be, but for types whose patient is the agent's own force.
  Parties chosen(EventSite event, List<Weighed<Located<ActorMention>>> actors) {
    Function<Located<ActorMention>, String> side = scene::side;
    boolean symmetric = SYMMETRIC.contains(event.type());
    BiPredicate<Located<ActorMention>, Located<ActorMention>> joined =
        (a, b) -> symmetric || scene.coordinated(a, b);
    var doers = possible.of(event, actors);
    var agents = listed.with(Likeliest.of(doers, 1, thresholds.agent(), thresholds.further(), side, joined), doers, 1);
    double sure = event.sure();
    var patients = listed.with(Likeliest.of(
        actors, 2, thresholds.patient() / sure, thresholds.further() / sure, side, scene::coordinated), actors, 2);
    Optional<Link<Located<ActorMention>>> forced =
        event.type() == ClaimType.WITHDRAW ? plain.forced(event, actors) : Optional.empty();
    if (forced.isPresent()) {
      return new Parties(List.of(forced.get()), List.of());
    }
    if (OWN_FORCES.contains(event.type())) {
      return new Parties(agents, patients);
    }
    Parties borne = plain.borne(event, actors, new Parties(unlike(agents, patients), unlike(patients, agents)));
    return plain.handing(event, actors, borne);
  }

  /// Those that no likelier one of `others` rules out.
  private List<Link<Located<ActorMention>>> unlike(
      List<Link<Located<ActorMention>>> links, List<Link<Located<ActorMention>>> others) {
    if (links.isEmpty() || others.isEmpty()) {
      return links;
    }
    var unlike = new ArrayList<Link<Located<ActorMention>>>(links.size());
    for (Link<Located<ActorMention>> link : links) {
      if (!outdone(link, others)) {
        unlike.add(link);
      }
    }
    return unlike;
  }

  /// Whether a likelier one of `others` cannot stand beside `link`.
  private boolean outdone(Link<Located<ActorMention>> link, List<Link<Located<ActorMention>>> others) {
    for (Link<Located<ActorMention>> other : others) {
      if (other.probability() > link.probability() && clash(link.value(), other.value())) {
        return true;
      }
    }
    return false;
  }

  /// Whether two mentions cannot be on both ends of one event: the same words, or names of the same side.
  private boolean clash(Located<ActorMention> a, Located<ActorMention> b) {
    boolean sameSide = scene.side(a).equals(scene.side(b));
    return a.from() == b.from()
        || (sameSide && !scene.shape(a).basis().open() && !scene.shape(b).basis().open());
  }
}
