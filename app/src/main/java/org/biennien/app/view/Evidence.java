package org.biennien.app.view;

import java.util.List;
import java.util.Optional;

/// The sentence that says it, and where to find it: the end of every walk back from a ledger.
///
/// @param claim the claim's id
/// @param article the article's id
/// @param outlet who published it, absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param sentence the sentence as it stands in the article
/// @param triggerStart where the trigger starts in `sentence`, UTF-16
/// @param triggerEnd where it ends
/// @param chain who says so, nearest to the event first; empty where the article speaks in its own voice
public record Evidence(
    String claim,
    String article,
    Optional<String> outlet,
    Optional<String> published,
    String sentence,
    int triggerStart,
    int triggerEnd,
    List<SourceLine> chain) {
  public Evidence {
    chain = List.copyOf(chain);
  }
}
