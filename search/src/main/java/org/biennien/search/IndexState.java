package org.biennien.search;

import java.util.Map;
import java.util.Optional;

/// What the index tells of itself in each commit, so that it can be compared with the store.
///
/// @param form how it was written: schema of the fields, analyzer and its model
/// @param store which store it belongs to
/// @param revision the revision of the store up to which it is complete
record IndexState(String form, String store, long revision) {
  private static final String FORM = "form";
  private static final String STORE = "store";
  private static final String REVISION = "revision";

  /// What a commit tells; absent where it tells nothing that this program writes.
  static Optional<IndexState> of(Map<String, String> commit) {
    String revision = commit.getOrDefault(REVISION, "");
    return revision.matches("[0-9]{1,18}")
        ? Optional.of(new IndexState(commit.getOrDefault(FORM, ""), commit.getOrDefault(STORE, ""),
            Long.parseLong(revision)))
        : Optional.empty();
  }

  Map<String, String> commit() {
    return Map.of(FORM, form, STORE, store, REVISION, Long.toString(revision));
  }

  /// Why an index in this state must be made anew for a store; absent where it only has to catch up.
  Optional<Remade> unfit(String writtenForm, String storeIdentity, long storeRevision) {
    if (!form.equals(writtenForm)) {
      return Optional.of(Remade.OTHER_FORM);
    }
    if (!store.equals(storeIdentity)) {
      return Optional.of(Remade.OTHER_STORE);
    }
    return revision > storeRevision ? Optional.of(Remade.AHEAD) : Optional.empty();
  }
}
