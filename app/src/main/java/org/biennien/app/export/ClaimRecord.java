package org.biennien.app.export;

import java.util.Optional;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.claim.Quote;

/// A claim, and where its words stand: the end of every walk back from a ledger. `biennien claim ID` tells the rest.
///
/// @param id of the claim
/// @param type of the codebook
/// @param status `actual`, `planned`, `denied` or `possible`
/// @param article id of the article
/// @param outlet who published it; absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param start where the trigger starts in the article's text, UTF-16
/// @param end where it ends
/// @param words the trigger
/// @param sentenceStart where the sentence around it starts in the article's text, UTF-16
/// @param sentence the sentence around it
public record ClaimRecord(
    String id,
    String type,
    String status,
    String article,
    Optional<String> outlet,
    Optional<String> published,
    int start,
    int end,
    String words,
    int sentenceStart,
    String sentence) {
  /// A claim with the sentence around its trigger.
  public static ClaimRecord of(Testimony told, Quote sentence) {
    Claim claim = told.claim();
    Quote trigger = claim.trigger().quote();
    return new ClaimRecord(claim.id(), claim.type().label(), claim.status().label(), told.report().articleId(),
        told.report().outlet(), told.report().published().value().map(Edtf::toString),
        trigger.span().start(), trigger.span().end(), trigger.text(),
        sentence.span().start(), sentence.text());
  }
}
