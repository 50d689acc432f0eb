package org.biennien.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.Posting;

/// The lines of one ledger, each with its sentence, its echoes, and what stands against it.
///
/// @param ledger the ledger
/// @param evidence finds the sentences
/// @param rivals of a claim, by its id: the claims that cannot be so together with it
record PostingLines(PlaceLedger ledger, EvidenceLines evidence, Function<String, List<String>> rivals) {

  List<PostingLine> all() {
    var lines = new ArrayList<PostingLine>();
    ledger.entries().forEach(entry -> line(entry).ifPresent(lines::add));
    ledger.undated().forEach(entry -> line(entry).ifPresent(lines::add));
    return lines;
  }

  /// Absent where the claim is gone since the ledger was made.
  private Optional<PostingLine> line(Entry entry) {
    return evidence.ofClaim(entry.posting().claimId()).map(sentence -> PostingLine.of(entry, sentence,
        entry.echoes().stream().map(Posting::claimId).distinct().flatMap(id -> evidence.ofClaim(id).stream()).toList(),
        contradicted(entry.posting())));
  }

  private List<String> contradicted(Posting posting) {
    List<String> against = rivals.apply(posting.claimId());
    return against.isEmpty() ? List.of() : ledger.entries().stream().map(Entry::posting).filter(other -> against.contains(other.claimId()))
        .filter(other -> !other.side().allied(posting.side())).map(Posting::id).toList();
  }
}
