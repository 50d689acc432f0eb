package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
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

  /// A trigger is no reason to doubt its patients more than so.
  private static final double LEAST_SURE = 0.1;

  /// What bodies that heal are never the doers of; they may accuse and demand.
  private static final Set<ClaimType> HARM = EnumSet.of(ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING,
      ClaimType.KILL, ClaimType.INJURE, ClaimType.DESTROY);
  private static final List<String> HEALING = List.of("y tế", "cứu hộ", "cứu nạn", "cứu thương");
  private static final Set<String> MAKING = Set.of("buộc", "khiến", "ép");
  private static final int FORCED_REACH = 14;
  /// That the one who is made to withdraw is the one who withdraws is sure but for the finding of him.
  private static final double FORCED_SURE = 0.8;

  private final Scene scene;
  private final Conjuncts<Located<ActorMention>> conjuncts;
  private final Thresholds thresholds;
  private final Hands hands;

  PartyChoice(Scene scene, Thresholds thresholds) {
    this.scene = scene;
    this.conjuncts = new Conjuncts<>(scene.row(), scene.actors());
    this.thresholds = thresholds;
    this.hands = new Hands(scene);
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
    var doers = doers(event, actors);
    var agents = listed(Likeliest.of(doers, 1, thresholds.agent(), thresholds.further(), side, joined), doers, 1);
    double sure = Math.max(event.event().confidence(), LEAST_SURE);
    var patients = listed(Likeliest.of(
        actors, 2, thresholds.patient() / sure, thresholds.further() / sure, side, scene::coordinated), actors, 2);
    Optional<Link<Located<ActorMention>>> forced = forced(event, actors);
    if (event.type() == ClaimType.WITHDRAW && forced.isPresent()) {
      return new Parties(List.of(forced.get()), List.of());
    }
    if (OWN_FORCES.contains(event.type())) {
      return new Parties(agents, patients);
    }
    return changed(event, actors, new Parties(unlike(agents, patients), unlike(patients, agents)));
  }

  /// The parties, but where the words name whose hand a place falls into or is taken from, he is it; the subject of *mất* and *thất
  /// thủ* is who loses.
  private Parties changed(EventSite event, List<Weighed<Located<ActorMention>>> actors, Parties likely) {
    boolean lost = hands.lost(event, likely.agents().stream().map(Link::value).toList());
    Optional<Link<Located<ActorMention>>> taker = hands.taker(event).map(a -> told(a, actors, 1));
    Optional<Link<Located<ActorMention>>> loser = hands.loser(event).map(a -> told(a, actors, 2));
    boolean unsaid = lost || hands.silent(event);
    var agents = taker.map(t -> listed(List.of(t), actors, 1)).orElse(unsaid ? List.of() : likely.agents());
    var patients = loser.map(l -> listed(List.of(l), actors, 2)).orElseGet(() -> without(hands.falls(event)
        ? likely.patients().stream().filter(p -> p.value().to() <= event.from()).toList() : likely.patients(), agents, taker.isPresent()));
    var losers = lost && patients.isEmpty() ? without(likely.agents(), agents, true) : patients;
    return new Parties(agents.stream().filter(a -> loser.isEmpty() || loser.get().value().from() != a.value().from()).toList(), losers);
  }

  private static Link<Located<ActorMention>> told(
      Located<ActorMention> actor, List<Weighed<Located<ActorMention>>> actors, int role) {
    double likely = 0;
    for (Weighed<Located<ActorMention>> each : actors) {
      likely = each.value() == actor ? each.chances()[role] : likely;
    }
    return new Link<>(actor, Math.max(likely, FORCED_SURE));
  }

  /// Those of whose sides none is among the `others`, if the words tell who these are.
  private List<Link<Located<ActorMention>>> without(
      List<Link<Located<ActorMention>>> links, List<Link<Located<ActorMention>>> others, boolean told) {
    return !told || links.isEmpty() ? links : links.stream().filter(link -> others.stream().noneMatch(
        other -> other.value().from() == link.value().from() || scene.side(other.value()).equals(scene.side(link.value())))).toList();
  }

  private List<Weighed<Located<ActorMention>>> doers(EventSite event, List<Weighed<Located<ActorMention>>> actors) {
    var doers = new ArrayList<Weighed<Located<ActorMention>>>(actors.size());
    for (Weighed<Located<ActorMention>> actor : actors) {
      if (mayAct(event, actor.value())) {
        doers.add(actor);
      }
    }
    return doers;
  }

  /// A building does nothing, but *nhiều căn cứ của IS* tells who holds a place; who heals, rescues and counts the dead (*Bộ Y tế
  /// Gaza nói 20 người chết*) harms nobody.
  private boolean mayAct(EventSite event, Located<ActorMention> actor) {
    ActorShape shape = scene.shape(actor);
    return !(HARM.contains(event.type()) && heals(shape.head())) && (shape.kind() != ActorKind.SITE || event.type() == ClaimType.HOLD);
  }

  private static boolean heals(String head) {
    for (String healing : HEALING) {
      if (head.contains(healing)) {
        return true;
      }
    }
    return false;
  }

  /// With those who stand in one list with them: *quân đội và cảnh sát Myanmar*.
  private List<Link<Located<ActorMention>>> listed(
      List<Link<Located<ActorMention>>> taken, List<Weighed<Located<ActorMention>>> actors, int role) {
    return conjuncts.with(taken, actors, role, thresholds.conjunct(),
        (a, b) -> a.mention().actor().equals(b.mention().actor()));
  }

  /// Who was made to withdraw: *buộc [quân chính phủ] phải rút khỏi Harim*.
  private Optional<Link<Located<ActorMention>>> forced(EventSite event, List<Weighed<Located<ActorMention>>> actors) {
    TokenRow row = scene.row();
    int first = Math.max(row.first(event.sentence()), event.from() - FORCED_REACH);
    for (int i = event.from() - 1; i >= first && !row.lower(i).equals(","); i--) {
      if (MAKING.contains(row.lower(i))) {
        int making = i;
        return actors.stream().filter(a -> a.value().from() > making && a.value().to() <= event.from())
            .min(Comparator.comparingInt(a -> a.value().from()))
            .map(a -> new Link<>(a.value(), Math.max(a.chances()[1], FORCED_SURE)));
      }
    }
    return Optional.empty();
  }

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
