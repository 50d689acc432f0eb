package org.biennien.extract.trigger;

import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Reason;
import org.biennien.claim.Status;

/// A status that the words themselves tell, whatever the model reads.
///
/// @param status what they tell
/// @param reason by which rule
record Ruling(Status status, Reason reason) {
  /// What the words around a candidate of that type tell; empty where the model's reading stands.
  ///
  /// @param read the status that the model reads
  static Optional<Ruling> of(Tokens tokens, Candidate c, ClaimType type, Status read) {
    if (read == Status.PLANNED && Forced.done(tokens, c)) {
      return ruling(Status.ACTUAL, "forced", "made to do it: no plan, though *phải* stands there");
    }
    if ((read == Status.PLANNED || read == Status.POSSIBLE) && Stated.so(tokens, c, type)) {
      return ruling(Status.ACTUAL, "stated", "told as so within what is planned: after *do*, *từ khi* or *nhưng bị*, or going on");
    }
    if ((read == Status.ACTUAL || read == Status.PLANNED) && CalledOff.so(tokens, c, type)) {
      return ruling(Status.DENIED, "called-off", "put off or called off");
    }
    return Optional.empty();
  }

  private static Optional<Ruling> ruling(Status status, String rule, String why) {
    return Optional.of(new Ruling(status, new Reason("status", rule, why)));
  }
}
