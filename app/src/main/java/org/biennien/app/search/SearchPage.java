package org.biennien.app.search;

import java.util.List;
import org.biennien.app.view.PlaceLine;
import org.biennien.app.view.SideNames;
import org.biennien.search.Found;

/// What a search found, for the page.
///
/// @param total how many articles match in all
/// @param undated how many more would match if they had a day on the calendar
/// @param behind how many of the newest changes of the store are not searched yet
/// @param diacritics `as_typed`, or `ignored` where nothing was found as typed
/// @param places what the place that was asked for may mean
/// @param hits one page of them
public record SearchPage(
    int total, int undated, long behind, String diacritics, List<PlaceLine> places, List<HitLine> hits) {
  public SearchPage {
    places = List.copyOf(places);
    hits = List.copyOf(hits);
  }

  /// An answer for the page.
  public static SearchPage of(Answer answer, SideNames names) {
    Found found = answer.found();
    return new SearchPage(found.total(), found.undated(), found.behind(), answer.diacritics(),
        answer.places().stream().map(place -> PlaceLine.of(place, names)).toList(),
        found.hits().stream().map(HitLine::of).toList());
  }
}
