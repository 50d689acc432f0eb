package org.biennien.extract.trigger;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Reason;
import org.biennien.claim.Status;
import org.biennien.claim.Trigger;

/// A trigger with what can be told of its event before anybody knows who, where, when (ACE: event mention).
///
/// @param type what the trigger says
/// @param trigger its words
/// @param from index of its first token in its sentence
/// @param to index after its last token
/// @param status whether the text says that it happened
/// @param extent for control types, absent where not told
/// @param confidence in [0, 1] that this is a claim of that type
/// @param statusConfidence in [0, 1] that the status is right
/// @param reasons for type, status, extent
public record EventMention(
    ClaimType type,
    Trigger trigger,
    int from,
    int to,
    Status status,
    Optional<Extent> extent,
    double confidence,
    double statusConfidence,
    List<Reason> reasons) {
  public EventMention {
    reasons = List.copyOf(reasons);
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("trigger [%d, %d): has at least one token".formatted(from, to));
    }
  }
}
