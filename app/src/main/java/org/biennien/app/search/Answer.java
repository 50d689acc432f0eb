package org.biennien.app.search;

import java.util.List;
import org.biennien.claim.Place;
import org.biennien.search.Found;
import org.biennien.search.SearchQuery;

/// A question with what was found.
///
/// @param query the question
/// @param found what was found
/// @param places what the place that was asked for may mean, likely ones first; a place that the gazetteer does not
///     know goes by the name as typed
public record Answer(SearchQuery query, Found found, List<Place> places) {
  public Answer {
    places = List.copyOf(places);
  }

  /// `as_typed`, or `ignored` where nothing was found as typed.
  public String diacritics() {
    return switch (found.diacritics()) {
      case AS_TYPED -> "as_typed";
      case WITHOUT_DIACRITICS -> "ignored";
    };
  }
}
