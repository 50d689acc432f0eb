package org.biennien.app.view;

import java.util.Optional;
import org.biennien.claim.Reason;

/// Why one field of a claim has its value.
///
/// @param field the codebook's field
/// @param rule id of the rule, model or table entry that decided
/// @param detail what it saw, in English, as it is kept
/// @param detailVi the same in Vietnamese; absent where the [Phrasebook] does not have it
public record ReasonLine(String field, String rule, String detail, Optional<String> detailVi) {
  static ReasonLine of(Reason reason, Phrasebook phrases) {
    return new ReasonLine(reason.field(), reason.rule(), reason.detail(), phrases.vietnamese(reason.detail()));
  }
}
