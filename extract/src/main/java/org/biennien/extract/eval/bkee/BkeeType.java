package org.biennien.extract.eval.bkee;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ClaimType;

/// The event types of BKEE that the codebook has, too, with the claim types that are them (codebook, section 1).
public enum BkeeType {
  /// Fighting of any kind.
  ATTACK("Attack", "Attacker-Arg", "Target-Arg", "Place-Arg", ClaimType.CLASH, ClaimType.ATTACK, ClaimType.AIRSTRIKE,
      ClaimType.SHELL, ClaimType.BOMBING),
  /// A death; BKEE's `Execute` is one.
  DIE("Die", "Agent-Arg", "Victim-Arg", "Place-Arg", ClaimType.KILL),
  /// A hurt.
  INJURE("Injure", "Agent-Arg", "Victim-Arg", "Place-Arg", ClaimType.INJURE),
  /// Somebody goes or is sent somewhere.
  TRANSPORT("Transport", "Agent-Arg", "Artifact-Arg", "Destination-Arg", ClaimType.WITHDRAW, ClaimType.ADVANCE,
      ClaimType.DEPLOY),
  /// People meet.
  MEET("Meet", "Entity-Arg", "Entity-Arg", "Place-Arg", ClaimType.MEET),
  /// An arrest.
  ARREST_JAIL("Arrest-jail", "Agent-Arg", "Person-Arg", "Place-Arg", ClaimType.CAPTURE),
  /// A demonstration.
  DEMONSTRATE("Demonstrate", "Entity-Arg", "Entity-Arg", "Place-Arg", ClaimType.PROTEST);

  /// The role of a time.
  static final String TIME = "Time-Arg";
  private static final String EXECUTE = "Execute";

  private final String label;
  private final String agent;
  private final String patient;
  private final String place;
  private final Set<ClaimType> claims;

  BkeeType(String label, String agent, String patient, String place, ClaimType first, ClaimType... more) {
    this.label = label;
    this.agent = agent;
    this.patient = patient;
    this.place = place;
    this.claims = EnumSet.of(first, more);
  }

  /// BKEE's name of the type.
  public String label() {
    return label;
  }

  /// The type that a claim's type is.
  static Optional<BkeeType> of(ClaimType type) {
    return Arrays.stream(values()).filter(bkee -> bkee.claims.contains(type)).findFirst();
  }

  /// The type of that name.
  static Optional<BkeeType> of(String label) {
    return label.equals(EXECUTE) ? Optional.of(DIE)
        : Arrays.stream(values()).filter(bkee -> bkee.label.equals(label)).findFirst();
  }

  /// The role that an agent of the claim has.
  String agent() {
    return agent;
  }

  /// The role that a patient has.
  String patient() {
    return patient;
  }

  /// The role that the place of a claim has: of a withdrawal it is where the force leaves from.
  String place(ClaimType type) {
    return type == ClaimType.WITHDRAW ? "Origin-Arg" : place;
  }

  /// Whether the codebook has such a role of the type; an instrument or a vehicle it has not.
  boolean has(String role) {
    return role.equals(agent) || role.equals(patient) || role.equals(place) || role.equals(TIME)
        || (this == TRANSPORT && role.equals("Origin-Arg"));
  }
}
