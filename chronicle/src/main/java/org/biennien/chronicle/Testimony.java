package org.biennien.chronicle;

import org.biennien.claim.Claim;

/// A claim together with the report that makes it.
///
/// @param claim what is said
/// @param report where it is said
/// @param wording the words of the sentence that says it
public record Testimony(Claim claim, Report report, Wording wording) {

  /// A claim whose sentence nobody looked at.
  public Testimony(Claim claim, Report report) {
    this(claim, report, Wording.UNKNOWN);
  }
}
