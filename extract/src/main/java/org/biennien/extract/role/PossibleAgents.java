package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.ClaimType;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.RoleLinker.Weighed;

/// Which actors may do an event at all, whatever the words about it.
final class PossibleAgents {
  /// What bodies that heal are never the doers of; they may accuse and demand.
  private static final Set<ClaimType> HARM = EnumSet.of(ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.SHELL, ClaimType.BOMBING,
      ClaimType.KILL, ClaimType.INJURE, ClaimType.DESTROY);
  private static final List<String> HEALING = List.of("y tế", "cứu hộ", "cứu nạn", "cứu thương");

  private static final Set<String> DYING = Set.of("thiệt", "tử", "hy", "bỏ");
  private static final Set<String> DEATH = Set.of("mạng", "vong", "sinh");

  private final Scene scene;

  PossibleAgents(Scene scene) {
    this.scene = scene;
  }

  /// Those of `actors` that may do an event.
  List<Weighed<Located<ActorMention>>> of(EventSite event, List<Weighed<Located<ActorMention>>> actors) {
    var doers = new ArrayList<Weighed<Located<ActorMention>>>(actors.size());
    for (Weighed<Located<ActorMention>> actor : actors) {
      if (mayAct(event, actor.value())) {
        doers.add(actor);
      }
    }
    return doers;
  }

  /// A building does nothing, but *nhiều căn cứ của IS* tells who holds a place; who heals, rescues and counts the dead (*Bộ Y tế
  /// Gaza nói 20 người chết*) harms nobody, nor do people who are told dead.
  private boolean mayAct(EventSite event, Located<ActorMention> actor) {
    ActorShape shape = scene.shape(actor);
    return !(HARM.contains(event.type()) && (heals(shape.head()) || dead(shape, actor))) && (shape.kind() != ActorKind.SITE || event.type() == ClaimType.HOLD);
  }

  /// *31 dân thường thiệt mạng*.
  private boolean dead(ActorShape shape, Located<ActorMention> actor) {
    if (shape.kind() != ActorKind.PEOPLE) {
      return false;
    }
    TokenRow row = scene.row();
    int last = Math.min(row.size() - 1, actor.to() + 1);
    for (int i = Math.max(actor.from() + 1, actor.to() - 1); i <= last; i++) {
      if (DEATH.contains(row.lower(i)) && DYING.contains(row.lower(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean heals(String head) {
    for (String healing : HEALING) {
      if (head.contains(healing)) {
        return true;
      }
    }
    return false;
  }
}
