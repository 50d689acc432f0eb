package org.biennien.claim;

import java.util.Locale;
import java.util.Optional;

/// What a claim says has happened or is the case: the 30 types of the codebook, section 1.
public enum ClaimType {
  /// An actor takes a place, all or part, or takes it back.
  SEIZE,
  /// An actor has a place now: a state, not a change.
  HOLD,
  /// An actor surrounds or seals off a place or a force.
  BESIEGE,
  /// A force leaves a place, or is driven out.
  WITHDRAW,
  /// A force moves on or into a place against resistance.
  ADVANCE,
  /// A place is handed over without a fight.
  TRANSFER,
  /// Both sides fight.
  CLASH,
  /// One side attacks on the ground, or by means not said.
  ATTACK,
  /// Bombs or missiles from aircraft or drones.
  AIRSTRIKE,
  /// Artillery, mortar, rocket or missile fire from the ground or sea.
  SHELL,
  /// An explosive is placed, driven or worn.
  BOMBING,
  /// A force holds its ground or throws an attack back.
  REPEL,
  /// Forces or arms are sent, gathered or made ready.
  DEPLOY,
  /// A military exercise or weapons test.
  DRILL,
  /// A campaign or operation starts, goes on or ends.
  OPERATION,
  /// People die by violence.
  KILL,
  /// People are hurt by violence.
  INJURE,
  /// People are arrested, captured, abducted, held hostage.
  CAPTURE,
  /// Prisoners or hostages are let go or freed.
  FREE,
  /// Equipment or buildings are destroyed, shot down, lost.
  DESTROY,
  /// People flee or are moved out.
  DISPLACE,
  /// Officials meet, visit, talk, call each other.
  MEET,
  /// Parties reach, sign or announce an accord or a ceasefire.
  AGREE,
  /// One actor helps another with arms, troops, money, aid.
  SUPPORT,
  /// An actor blames, condemns or accuses another.
  ACCUSE,
  /// An actor threatens or warns another.
  THREATEN,
  /// An actor demands, calls for or urges.
  DEMAND,
  /// An actor denies, refuses or rejects.
  REJECT,
  /// Penalties, embargo, expulsion, breaking ties.
  SANCTION,
  /// A demonstration, riot or strike.
  PROTEST;

  private final String label = name().toLowerCase(Locale.ROOT);

  /// The codebook's spelling: `seize`.
  public String label() {
    return label;
  }

  /// The type with that label.
  public static Optional<ClaimType> of(String label) {
    for (ClaimType type : values()) {
      if (type.label().equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /// Whether claims of this type say who holds a place, and so post to its ledger when `actual`.
  public boolean control() {
    return switch (this) {
      case SEIZE, HOLD, BESIEGE, WITHDRAW, TRANSFER -> true;
      case ADVANCE, CLASH, ATTACK, AIRSTRIKE, SHELL, BOMBING, REPEL, DEPLOY, DRILL, OPERATION, KILL, INJURE,
          CAPTURE, FREE, DESTROY, DISPLACE, MEET, AGREE, SUPPORT, ACCUSE, THREATEN, DEMAND, REJECT, SANCTION,
          PROTEST -> false;
    };
  }
}
