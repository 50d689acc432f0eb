package org.biennien.app.export;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.app.view.EvidenceLines;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.store.Annals;
import org.biennien.claim.Quote;

/// Finds the words that postings and events rest on.
///
/// @param chronicle where the claims are kept
/// @param sentences finds the sentence around some words
record Citations(Annals chronicle, EvidenceLines sentences) {
  static Citations of(Annals chronicle) {
    return new Citations(chronicle, new EvidenceLines(chronicle));
  }

  /// The claims behind some postings, each once.
  List<ClaimRecord> of(Collection<Posting> postings) {
    return ofClaims(postings.stream().map(Posting::claimId).distinct().toList());
  }

  /// Claims by their ids; one that was replaced meanwhile is left out.
  List<ClaimRecord> ofClaims(List<String> ids) {
    return ids.stream().map(chronicle::claim).flatMap(Optional::stream).map(this::of).toList();
  }

  ClaimRecord of(Testimony told) {
    Quote sentence = sentences.sentence(told.report().articleId(), told.claim().trigger().quote());
    return ClaimRecord.of(told, sentence);
  }
}
