package org.biennien.search;

import java.util.List;
import org.biennien.chronicle.PlaceKey;

/// What a search found.
///
/// @param total how many articles match in all
/// @param undated how many more would match if they had a day on the calendar; 0 where no time was asked for
/// @param behind how many of the newest changes of the store are not searched yet, because somebody else is
///     adding; mostly 0
/// @param diacritics how the words were compared
/// @param places what the place that was asked for may mean, likely ones first
/// @param hits one page of them
public record Found(
    int total, int undated, long behind, Compared diacritics, List<PlaceKey> places, List<Hit> hits) {
  public Found {
    places = List.copyOf(places);
    hits = List.copyOf(hits);
  }

  /// How words were compared with the texts.
  public enum Compared {
    /// A word typed with diacritics only with the same ones, a word without either way.
    AS_TYPED,
    /// Nothing was found as typed, so diacritics were passed over.
    WITHOUT_DIACRITICS
  }
}
