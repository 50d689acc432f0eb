package org.biennien.claim;

/// A time expression and the date it stands for: `hôm 11/11` → `2017-11-11`.
///
/// @param quote the words
/// @param value the date; parts of a day are dropped
/// @param basis what the date rests on
/// @param reason rule and anchor, for a reader
public record TimeMention(Quote quote, Edtf value, TimeBasis basis, String reason) implements Mention {}
