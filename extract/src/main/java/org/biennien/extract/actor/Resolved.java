package org.biennien.extract.actor;

import org.biennien.claim.ActorCode;

/// A code, with why.
///
/// @param code whom words denote
/// @param reason rule and table entries, for a reader
record Resolved(ActorCode code, String reason) {
  Resolved because(String other) {
    return new Resolved(code, other + " → " + reason);
  }
}
