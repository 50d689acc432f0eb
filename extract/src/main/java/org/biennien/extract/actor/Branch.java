package org.biennien.extract.actor;

import org.biennien.claim.ActorCode;

/// The branch of a side that a noun speaks of (codebook, section 3), or how else its actor is found.
enum Branch {
  /// Government, leaders, ministries.
  GOV,
  /// Armed forces.
  MIL,
  /// Militia on the government's side.
  MILITIA,
  /// Police and security.
  POL,
  /// Civilians.
  CIV,
  /// Unarmed opposition.
  OPP,
  /// Rebels without a name.
  REB,
  /// Open: owner or context tells (`lực lượng`).
  GROUP,
  /// The state itself, without a branch (`phía Mỹ`).
  STATE,
  /// Described but not named (`kẻ tấn công`).
  UNKNOWN,
  /// None told (`ông`).
  NONE;

  /// Whether the branch belongs to a state's side: government, army, police.
  boolean official() {
    return this == GOV || this == MIL || this == POL;
  }

  /// Whether the head alone settles what the actor is.
  boolean told() {
    return this != GROUP && this != NONE && this != STATE;
  }

  /// This branch of a state: `MIL` of `SYR` is `SYR.MIL`. A force of a state that says no more is its army.
  ActorCode of(String state) {
    return switch (this) {
      case GOV, MIL, MILITIA, POL, CIV, OPP, REB -> ActorCode.of(state, name());
      case GROUP -> ActorCode.of(state, MIL.name());
      case STATE, NONE, UNKNOWN -> new ActorCode(state);
    };
  }
}
