package org.biennien.app.export;

import java.util.List;
import java.util.Optional;

/// An article that was found.
///
/// @param article its id
/// @param title absent where unknown
/// @param outlet who published it; absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param titleWords where the words stand in its title
/// @param words where they stand in its text, in reading order, not overlapping
/// @param passages the one or two sentences that show best why it was found
/// @param claims those that match; where nothing is asked of claims, those in the passages
public record HitRecord(
    String article,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> published,
    List<RangeRecord> titleWords,
    List<RangeRecord> words,
    List<PassageRecord> passages,
    List<ClaimRecord> claims) {
  public HitRecord {
    titleWords = List.copyOf(titleWords);
    words = List.copyOf(words);
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
  }
}
