package org.biennien.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Antecedent.Side;

/// What the actors of an article are to the states: by their codes, by the tables, or by what a group was told to be a wing of.
final class Sides {
  private final Setting setting;
  private final Set<String> states;
  /// Sides of groups in no table, told by what they are a wing of.
  private final Map<ActorCode, Side> joined = new HashMap<>();

  /// @param states codes of all states
  Sides(Setting setting, Set<String> states) {
    this.setting = setting;
    this.states = states;
  }

  /// Learns that a group fights on the side of a greater force.
  void join(ActorCode group, ActorCode whole) {
    joined.put(group, ofState(whole) ? Side.ALLIES : of(whole, ActorKind.FORCE));
  }

  /// Whether it is a state or of one.
  boolean ofState(ActorCode code) {
    return states.contains(code.party());
  }

  /// Where the actor of a phrase of that kind stands.
  Side of(ActorCode code, ActorKind kind) {
    return switch (code.branch().orElse("")) {
      case "REB" -> Side.REBELS;
      case "OPP" -> Side.OTHER;
      case "MILITIA" -> Side.ALLIES;
      default -> setting.side(code).or(() -> Optional.ofNullable(joined.get(code))).orElseGet(() -> untold(code, kind));
    };
  }

  private Side untold(ActorCode code, ActorKind kind) {
    boolean group = kind == ActorKind.FORCE && !code.equals(ActorCode.UNKNOWN);
    return ofState(code) ? Side.STATE : group ? Side.REBELS : Side.OTHER;
  }
}
