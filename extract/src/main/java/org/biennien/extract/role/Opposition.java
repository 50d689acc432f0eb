package org.biennien.extract.role;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.layout.Located;

/// Who stands against whom in an article, by the events whose both ends are named. Weak where three sides
/// fight.
final class Opposition {
  private static final Set<ClaimType> HOSTILE = EnumSet.of(
      ClaimType.SEIZE, ClaimType.BESIEGE, ClaimType.CLASH, ClaimType.ATTACK, ClaimType.AIRSTRIKE,
      ClaimType.SHELL, ClaimType.BOMBING, ClaimType.REPEL, ClaimType.OPERATION, ClaimType.KILL,
      ClaimType.INJURE, ClaimType.CAPTURE, ClaimType.DESTROY, ClaimType.ACCUSE, ClaimType.THREATEN,
      ClaimType.SANCTION);

  private final Map<String, Map<String, Integer>> against = new HashMap<>();
  private final Map<String, String> opponents = new HashMap<>();

  private Opposition() {}

  /// Whether an event of that type harms its patient.
  static boolean hostile(ClaimType type) {
    return HOSTILE.contains(type);
  }

  /// The opposition that what the events of an article took shows.
  static Opposition of(Scene scene, List<History.Taken> taken) {
    var opposition = new Opposition();
    for (History.Taken event : taken) {
      if (hostile(event.event().type())) {
        boolean clash = event.event().type() == ClaimType.CLASH;
        for (Located<ActorMention> agent : event.agents()) {
          for (Located<ActorMention> other : clash ? event.agents() : event.patients()) {
            opposition.count(scene, agent, other);
          }
        }
      }
    }
    opposition.against.forEach((side, others) -> opposition.opponents.put(side, chief(others)));
    return opposition;
  }

  private static String chief(Map<String, Integer> others) {
    return Collections.max(others.entrySet(), Map.Entry.<String, Integer>comparingByValue()
        .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).getKey();
  }

  private void count(Scene scene, Located<ActorMention> a, Located<ActorMention> b) {
    String first = a.mention().actor().side();
    String second = b.mention().actor().side();
    boolean named = !scene.shape(a).basis().open() && !scene.shape(b).basis().open();
    if (named && !first.equals(second)) {
      against.computeIfAbsent(first, _ -> new HashMap<>()).merge(second, 1, Integer::sum);
      against.computeIfAbsent(second, _ -> new HashMap<>()).merge(first, 1, Integer::sum);
    }
  }

  /// How often two sides stand against each other.
  int count(String side, String other) {
    return against.getOrDefault(side, Map.of()).getOrDefault(other, 0);
  }

  /// The side that stands most often against this one; of equals the first by name.
  Optional<String> opponent(String side) {
    return Optional.ofNullable(opponents.get(side));
  }
}
