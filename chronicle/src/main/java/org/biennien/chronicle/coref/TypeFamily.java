package org.biennien.chronicle.coref;

import org.biennien.claim.ClaimType;

/// Types that reports use for one and the same happening: what one calls an attack, another calls a bombing.
public enum TypeFamily {
  TAKING, HOLDING, SIEGE, LEAVING, MOVING, FIGHT, DRILL, OPERATION, DEATHS, INJURIES, CAPTURE, FREEING,
      LOSSES,
  FLIGHT, MEETING, ACCORD, SUPPORT, ACCUSATION, THREAT, DEMAND, REJECTION, SANCTION, PROTEST;

  /// The family of a type.
  public static TypeFamily of(ClaimType type) {
    return switch (type) {
      case SEIZE, TRANSFER -> TAKING;
      case HOLD -> HOLDING;
      case BESIEGE -> SIEGE;
      case WITHDRAW -> LEAVING;
      case ADVANCE, DEPLOY -> MOVING;
      case CLASH, ATTACK, AIRSTRIKE, SHELL, BOMBING, REPEL -> FIGHT;
      case DRILL -> DRILL;
      case OPERATION -> OPERATION;
      case KILL -> DEATHS;
      case INJURE -> INJURIES;
      case CAPTURE -> CAPTURE;
      case FREE -> FREEING;
      case DESTROY -> LOSSES;
      case DISPLACE -> FLIGHT;
      case MEET -> MEETING;
      case AGREE -> ACCORD;
      case SUPPORT -> SUPPORT;
      case ACCUSE -> ACCUSATION;
      case THREATEN -> THREAT;
      case DEMAND -> DEMAND;
      case REJECT -> REJECTION;
      case SANCTION -> SANCTION;
      case PROTEST -> PROTEST;
    };
  }

  /// Whether its happenings are about a place as a whole, so that a place nearby is another happening.
  public boolean territorial() {
    return switch (this) {
      case TAKING, HOLDING, SIEGE, LEAVING -> true;
      case MOVING, FIGHT, DRILL, OPERATION, DEATHS, INJURIES, CAPTURE, FREEING, LOSSES, FLIGHT, MEETING,
          ACCORD, SUPPORT, ACCUSATION, THREAT, DEMAND, REJECTION, SANCTION, PROTEST -> false;
    };
  }

  /// Whether its happenings are talks or words, which are known by who takes part more than by the place.
  public boolean political() {
    return switch (this) {
      case MEETING, ACCORD, SUPPORT, ACCUSATION, THREAT, DEMAND, REJECTION, SANCTION -> true;
      case TAKING, HOLDING, SIEGE, LEAVING, MOVING, FIGHT, DRILL, OPERATION, DEATHS, INJURIES, CAPTURE,
          FREEING, LOSSES, FLIGHT, PROTEST -> false;
    };
  }
}
