package org.biennien.extract.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Links;

/// Who stands against whom in an article. Words without a name (*các mục tiêu*, *hai xe tăng*) are given to a
/// side by the recogniser's context alone; as the target of that same side's attack they must be its
/// opponent's.
///
/// *Quân đội Syria đánh IS … phá hủy hai xe tăng*: the tanks are of `IS`. Weak where three sides fight.
final class Opposition {
  private static final Set<ClaimType> HOSTILE = EnumSet.of(
      ClaimType.SEIZE, ClaimType.BESIEGE, ClaimType.CLASH, ClaimType.ATTACK, ClaimType.AIRSTRIKE,
      ClaimType.SHELL, ClaimType.BOMBING, ClaimType.REPEL, ClaimType.OPERATION, ClaimType.KILL,
      ClaimType.INJURE, ClaimType.CAPTURE, ClaimType.DESTROY, ClaimType.ACCUSE, ClaimType.THREATEN,
      ClaimType.SANCTION);

  private final Map<String, Map<String, Integer>> against = new HashMap<>();

  private Opposition() {}

  /// The opposition that the links of an article show.
  static Opposition of(TokenRow row, List<EventSite> events, List<Links> links) {
    var opposition = new Opposition();
    for (int i = 0; i < events.size(); i++) {
      if (HOSTILE.contains(events.get(i).type())) {
        Links l = links.get(i);
        boolean clash = events.get(i).type() == ClaimType.CLASH;
        for (Link<Located<ActorMention>> agent : l.agents()) {
          for (Link<Located<ActorMention>> other : clash ? l.agents() : l.patients()) {
            opposition.count(row, agent.value(), other.value());
          }
        }
      }
    }
    return opposition;
  }

  private void count(TokenRow row, Located<ActorMention> a, Located<ActorMention> b) {
    String first = a.mention().actor().side();
    String second = b.mention().actor().side();
    if (!first.equals(second) && named(row, a) && named(row, b)) {
      against.computeIfAbsent(first, _ -> new HashMap<>()).merge(second, 1, Integer::sum);
      against.computeIfAbsent(second, _ -> new HashMap<>()).merge(first, 1, Integer::sum);
    }
  }

  /// Whether a mention has a capitalised token that is not capital only because a sentence starts there.
  static boolean named(TokenRow row, Located<ActorMention> mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean starts = i == row.first(mention.sentence());
      if (row.token(i).capitalised() && !(starts && mention.to() - mention.from() > 1)) {
        return true;
      }
    }
    return false;
  }

  /// The target of an event, given to the agent's opponent where it was the agent's own and has no name.
  ActorMention target(TokenRow row, EventSite event, Located<ActorMention> patient,
      List<ActorMention> agents) {
    ActorMention mention = patient.mention();
    boolean own = agents.stream().anyMatch(a -> a.actor().side().equals(mention.actor().side()));
    if (!own || !HOSTILE.contains(event.type()) || named(row, patient)) {
      return mention;
    }
    return opponent(mention.actor().side())
        .map(side -> new ActorMention(mention.quote(), side,
            "%s; as the agent's own target given to its opponent %s".formatted(mention.reason(), side)))
        .orElse(mention);
  }

  /// The side that stands most often against this one; of equals the first by name.
  private Optional<ActorCode> opponent(String side) {
    return against.getOrDefault(side, Map.of()).entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue()
            .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(e -> new ActorCode(e.getKey()));
  }
}
