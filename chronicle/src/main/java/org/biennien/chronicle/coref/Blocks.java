package org.biennien.chronicle.coref;

import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Keys such that two happenings that can be one share at least one: family of types with place, name or square of
/// the map, or for happenings without a place family with side. Only happenings that share a key are compared.
public final class Blocks {
  /// Squares of half a degree; each happening stands in its own and the eight around it are covered by offsetting.
  private static final double SQUARE = 0.5;

  private Blocks() {}

  /// The keys of a happening.
  public static Set<String> of(Happening happening) {
    var keys = new TreeSet<String>();
    for (TypeFamily family : happening.families()) {
      for (Place place : happening.places()) {
        keys.add(family + "|" + PlaceKey.of(place));
        keys.add(family + "|name:" + FoldedName.of(place.name()));
        PlaceKey.wholeOf(place).ifPresent(whole -> keys.add(family + "|name:" + whole));
        if (!family.territorial()) {
          place.coordinates().ifPresent(at -> squares(family, at, keys));
        }
      }
      happening.agents().forEach(side -> keys.add(family + "|by:" + side));
      happening.patients().forEach(side -> keys.add(family + "|to:" + side));
    }
    return keys;
  }

  /// Four grids, each shifted by half a square: two points within 25 km share a square of one of them, up to 60
  /// degrees north or south.
  private static void squares(TypeFamily family, Coordinates at, Set<String> keys) {
    for (int grid = 0; grid < 4; grid++) {
      double north = at.latitude() / SQUARE + (grid & 1) * 0.5;
      double east = at.longitude() / (2 * SQUARE) + (grid >> 1) * 0.5;
      keys.add("%s|square%d:%d:%d".formatted(family, grid, (long) Math.floor(north), (long) Math.floor(east)));
    }
  }
}
