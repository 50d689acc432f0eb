package org.biennien.chronicle.store;

import java.util.Optional;
import org.biennien.chronicle.Report;

/// An article in a list: all but its text.
///
/// @param report who published it and when; a copy speaks with the voice of the article that it copies
/// @param title the title, or the first words of the text where it has none
/// @param claims how many claims it makes
public record ArticleSummary(Report report, String title, int claims) {
  private static final int TITLE_FROM_TEXT = 80;

  /// The title under which an article stands in a list: its own, or the first words of its text.
  public static String title(Optional<String> own, String text) {
    return own.orElseGet(() -> {
      String line = text.strip().lines().findFirst().orElse("");
      return line.length() <= TITLE_FROM_TEXT ? line
          : line.substring(0, Math.max(line.lastIndexOf(' ', TITLE_FROM_TEXT), 1)) + " …";
    });
  }
}
