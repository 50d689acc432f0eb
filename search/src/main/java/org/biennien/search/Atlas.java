package org.biennien.search;

import java.util.List;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// What search has to know about places: which larger ones a place lies in, and what a name may mean.
/// Threads may share one.
public interface Atlas {
  /// An atlas without a map: a place lies in nothing, and a name means the place of that very name.
  Atlas EMPTY = new Atlas() {
    @Override
    public List<PlaceKey> wholes(Place place) {
      return List.of();
    }

    @Override
    public List<PlaceKey> named(String name) {
      return List.of();
    }

    @Override
    public String version() {
      return "none";
    }
  };

  /// The larger places that a place lies in, with its country: `Albu Kamal` → the province of Deir ez-Zor, Syria.
  List<PlaceKey> wholes(Place place);

  /// Every place that a name may mean, in whatever spelling, likely ones first: `Deir al Zour` → the town and the
  /// province.
  List<PlaceKey> named(String name);

  /// Which map it goes by: an index that was written by another one is made anew.
  String version();
}
