package org.biennien.extract.actor;

import org.biennien.claim.ActorCode;

/// A code, with why.
///
/// @param code whom words denote
/// @param reason rule and table entries, for a reader
record Resolved(ActorCode code, String reason) {
  static final Resolved NOBODY = new Resolved(ActorCode.UNKNOWN, "described, not named");

  /// Whether anybody is told.
  boolean known() {
    return !code.equals(ActorCode.UNKNOWN);
  }

  /// The same, told by more words.
  Resolved because(String other) {
    return new Resolved(code, other + " → " + reason);
  }
}
