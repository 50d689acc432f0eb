package org.biennien.chronicle.ledger;

import java.util.List;

/// What the claims of one article post to the ledgers, and what they do not.
///
/// @param posted in the order of the claims
/// @param refused control claims that post nothing, with the reason
public record Postings(List<Posting> posted, List<Refusal> refused) {
  public Postings {
    posted = List.copyOf(posted);
    refused = List.copyOf(refused);
  }

  /// A control claim that posts nothing.
  ///
  /// @param claimId the claim
  /// @param reason why, for a reader
  public record Refusal(String claimId, String reason) {}
}
