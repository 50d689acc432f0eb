package org.biennien.chronicle.ledger;

import java.util.Locale;
import java.util.Optional;

/// Why a posting stands in a ledger.
///
/// @param rule which rule posted it
/// @param before the claim of the same article that tells a change, where the posting was so before that change; absent
///     elsewhere
public record PostingReason(Rule rule, Optional<String> before) {
  private static final String BEFORE = " before ";

  /// What a claim posts.
  public enum Rule {
    /// `seize`: the agent gains the place.
    SEIZED_BY,
    /// `seize`: the patient loses it.
    SEIZED_FROM,
    /// `hold`: the agent holds it.
    HELD_BY,
    /// `hold`, told to have ended: the agent loses it.
    HELD_UNTIL,
    /// `besiege`: the agent lies before it.
    BESIEGED_BY,
    /// `besiege`: the patient is inside.
    BESIEGED_IN,
    /// `withdraw`: the agent leaves.
    LEFT_BY,
    /// `transfer`: the agent hands over.
    HANDED_OVER_BY,
    /// `transfer`: the patient receives.
    HANDED_OVER_TO;

    /// In small letters.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A reason by its rule alone.
  public static PostingReason of(Rule rule) {
    return new PostingReason(rule, Optional.empty());
  }

  /// The reason written as `text`.
  ///
  /// @throws IllegalArgumentException if there is no such rule
  public static PostingReason read(String text) {
    int before = text.indexOf(BEFORE);
    String rule = (before < 0 ? text : text.substring(0, before)).toUpperCase(Locale.ROOT);
    return new PostingReason(Rule.valueOf(rule),
        before < 0 ? Optional.empty() : Optional.of(text.substring(before + BEFORE.length())));
  }

  /// The same, of what was so before a change.
  PostingReason before(String claimId) {
    return new PostingReason(rule, Optional.of(claimId));
  }

  /// `held_by before a1#12-seize`
  @Override
  public String toString() {
    return rule.label() + before.map(claim -> BEFORE + claim).orElse("");
  }
}
