package org.biennien.app.export;

import java.util.List;

/// What `biennien search --format json` prints.
///
/// @param format `biennien-search/1`
/// @param words the words asked for, as typed; empty where none were
/// @param total how many articles match
/// @param offset how many of them stand before the first hit
/// @param undated how many more would match if they had a day on the calendar; 0 where no time was asked for
/// @param behind how many of the newest changes of the chronicle are not searched yet; mostly 0
/// @param diacritics `as_typed`, or `ignored` where nothing was found as typed
/// @param places what the place that was asked for may mean, likely ones first; none where none was
/// @param hits one page of them
public record SearchDocument(
    String format,
    String words,
    int total,
    int offset,
    int undated,
    long behind,
    String diacritics,
    List<PlaceRecord> places,
    List<HitRecord> hits) {
  static final String FORMAT = "biennien-search/1";

  public SearchDocument {
    places = List.copyOf(places);
    hits = List.copyOf(hits);
  }
}
