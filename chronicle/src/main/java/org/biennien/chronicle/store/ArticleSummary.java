package org.biennien.chronicle.store;

import org.biennien.chronicle.Report;

/// An article in a list: all but its text.
///
/// @param report who published it and when; a copy speaks with the voice of the article that it copies
/// @param title the title, or the first words of the text where it has none
/// @param claims how many claims it makes
public record ArticleSummary(Report report, String title, int claims) {}
