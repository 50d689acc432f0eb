package org.biennien.extract.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.PartyChoice.Parties;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Weighed;

/// The parties that the words of a sentence name plainly: who is made to withdraw, who suffers a deed, and whose hand a place falls
/// into or is taken from.
final class PlainParties {
  private static final Set<String> MAKING = Set.of("buộc", "khiến", "ép");
  private static final int FORCED_REACH = 14;
  /// A party that the words name plainly is it, so far as the actor is found.
  private static final double PLAIN_SURE = 0.8;

  private final Scene scene;
  private final ListedActors listed;
  private final Hands hands;
  private final Suffering suffering;

  PlainParties(Scene scene, ListedActors listed) {
    this.scene = scene;
    this.listed = listed;
    this.hands = new Hands(scene);
    this.suffering = new Suffering(scene);
  }

  /// Who was made to withdraw: *buộc [quân chính phủ] phải rút khỏi Harim*.
  Optional<Link<Located<ActorMention>>> forced(EventSite event, List<Weighed<Located<ActorMention>>> actors) {
    TokenRow row = scene.row();
    int first = Math.max(row.first(event.sentence()), event.from() - FORCED_REACH);
    for (int i = event.from() - 1; i >= first && !row.lower(i).equals(","); i--) {
      if (MAKING.contains(row.lower(i))) {
        int making = i;
        return actors.stream().filter(a -> a.value().from() > making && a.value().to() <= event.from())
            .min(Comparator.comparingInt(a -> a.value().from()))
            .map(a -> new Link<>(a.value(), Math.max(a.chances()[1], PLAIN_SURE)));
      }
    }
    return Optional.empty();
  }

  /// The parties, but where the words name whose hand a place falls into or is taken from, he is it; the subject of *mất* and *thất
  /// thủ* is who loses.
  Parties handing(EventSite event, List<Weighed<Located<ActorMention>>> actors, Parties likely) {
    boolean lost = hands.lost(event, likely.agents().stream().map(Link::value).toList());
    Optional<Link<Located<ActorMention>>> taker = hands.taker(event).or(() -> missed(event, likely)).map(a -> told(a, actors, 1));
    Optional<Link<Located<ActorMention>>> loser = hands.loser(event).map(a -> told(a, actors, 2));
    boolean unsaid = lost || hands.silent(event);
    var agents = taker.map(t -> listed.with(List.of(t), actors, 1)).orElse(unsaid ? List.of() : likely.agents());
    var patients = loser.map(l -> listed.with(List.of(l), actors, 2))
        .orElseGet(() -> without(suffering(event, likely.patients()), agents, taker.isPresent()));
    var losers = lost && patients.isEmpty() ? without(likely.agents(), agents, true) : patients;
    return new Parties(
        agents.stream().filter(a -> loser.isEmpty() || loser.get().value().from() != a.value().from()).toList(), losers);
  }

  /// The parties; who suffers the deed by his verb is its patient, and not its agent.
  Parties borne(EventSite event, List<Weighed<Located<ActorMention>>> actors, Parties likely) {
    if (suffering.surrender(event)) {
      return surrender(event, actors, likely);
    }
    Optional<Located<ActorMention>> sufferer = suffering.sufferer(event);
    return sufferer.isEmpty() ? likely
        : new Parties(apart(likely.agents(), sufferer), suffered(sufferer.get(), actors, likely.patients()));
  }

  /// Who gives himself up is the patient, to whom he does the agent.
  private Parties surrender(EventSite event, List<Weighed<Located<ActorMention>>> actors, Parties likely) {
    Optional<Located<ActorMention>> victor = suffering.victor(event);
    Optional<Located<ActorMention>> yielder = suffering.yielder(event);
    var others = apart(likely.agents(), yielder);
    var rest = apart(likely.patients(), victor);
    // Where nobody is known to suffer, who was taken for the doer does.
    boolean turned = rest.isEmpty() && yielder.isEmpty();
    var patients = turned ? apart(others, victor) : rest;
    var agents = victor.map(v -> listed.with(List.of(told(v, actors, 1)), actors, 1)).orElse(turned ? List.of() : others);
    return new Parties(agents, yielder.map(who -> suffered(who, actors, patients)).orElse(patients));
  }

  private List<Link<Located<ActorMention>>> suffered(
      Located<ActorMention> who, List<Weighed<Located<ActorMention>>> actors, List<Link<Located<ActorMention>>> patients) {
    boolean known = patients.stream().anyMatch(patient -> patient.value().from() == who.from());
    return known ? patients : listed.with(List.of(told(who, actors, 2)), actors, 2);
  }

  private static List<Link<Located<ActorMention>>> apart(
      List<Link<Located<ActorMention>>> links, Optional<Located<ActorMention>> other) {
    return other.isEmpty() ? links : links.stream().filter(link -> link.value().from() != other.get().from()).toList();
  }

  /// The subject of a verb of taking that is not found to take.
  private Optional<Located<ActorMention>> missed(EventSite event, Parties likely) {
    return hands.subject(event).filter(subject -> likely.agents().isEmpty()
        || likely.patients().stream().anyMatch(patient -> patient.value().from() == subject.from()));
  }

  /// The patients; of *thất thủ* only who stands before it.
  private List<Link<Located<ActorMention>>> suffering(EventSite event, List<Link<Located<ActorMention>>> patients) {
    return hands.falls(event) ? patients.stream().filter(p -> p.value().to() <= event.from()).toList() : patients;
  }

  /// An actor whose role the words tell is as likely as his finding at least.
  private static Link<Located<ActorMention>> told(
      Located<ActorMention> actor, List<Weighed<Located<ActorMention>>> actors, int role) {
    double likely = 0;
    for (Weighed<Located<ActorMention>> each : actors) {
      likely = each.value() == actor ? each.chances()[role] : likely;
    }
    return new Link<>(actor, Math.max(likely, PLAIN_SURE));
  }

  /// Those of whose sides none is among the `others`, if the words tell who these are.
  private List<Link<Located<ActorMention>>> without(
      List<Link<Located<ActorMention>>> links, List<Link<Located<ActorMention>>> others, boolean told) {
    return !told || links.isEmpty() ? links : links.stream().filter(link -> others.stream().noneMatch(
        other -> other.value().from() == link.value().from() || scene.side(other.value()).equals(scene.side(link.value())))).toList();
  }
}
