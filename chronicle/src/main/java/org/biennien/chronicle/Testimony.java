package org.biennien.chronicle;

import org.biennien.claim.Claim;

/// A claim together with the report that makes it.
///
/// @param claim what is said
/// @param report where it is said
public record Testimony(Claim claim, Report report) {}
