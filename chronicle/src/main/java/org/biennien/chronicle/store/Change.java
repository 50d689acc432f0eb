package org.biennien.chronicle.store;

/// The last time that an article was written or removed.
///
/// @param revision the revision of the store that began with it; no two changes share one
/// @param articleId the article; where the store no longer has it, it was removed
public record Change(long revision, String articleId) {}
