package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.EventQuery;

/// What was worked out of one revision of the chronicle, good until something changes.
///
/// @param revision of the chronicle
/// @param overview what it holds
/// @param evidence finds the sentences
record Snapshot(long revision, Overview overview, EvidenceLines evidence) {

  static Snapshot of(Annals chronicle, SideNames names) {
    long revision = chronicle.revision();
    return new Snapshot(revision, overview(chronicle, names), new EvidenceLines(chronicle));
  }

  private static Overview overview(Annals chronicle, SideNames names) {
    List<LocalDate> changes = chronicle.changes();
    String version = Optional.ofNullable(Snapshot.class.getPackage().getImplementationVersion()).orElse("");
    return new Overview(version, chronicle.articleCount(), chronicle.claimCount(),
        chronicle.eventCount(EventQuery.ALL), chronicle.ledgerCount(), chronicle.contradictionCount(),
        changes.stream().findFirst(), changes.isEmpty() ? Optional.empty() : Optional.of(changes.getLast()), changes,
        chronicle.eventMonths().entrySet().stream().map(e -> new Overview.MonthCount(e.getKey(), e.getValue())).toList(),
        chronicle.codes().stream().map(names::of).toList());
  }
}
