package org.biennien.claim;

/// Why one field of a claim has its value.
///
/// @param field the codebook's field: `type`, `status`, `agent`, `place`, `time`, `source` ...
/// @param rule id of the rule, model or table entry that decided
/// @param detail what it saw, in plain words
public record Reason(String field, String rule, String detail) {}
