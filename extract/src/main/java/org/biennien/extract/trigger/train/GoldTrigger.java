package org.biennien.extract.trigger.train;

import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Status;
import org.biennien.text.Span;

/// What a gold claim says of its trigger.
///
/// @param span where the trigger stands in the article
/// @param type of the claim
/// @param status of its event
/// @param extent absent where the text does not say
public record GoldTrigger(Span span, ClaimType type, Status status, Optional<Extent> extent) {}
