package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Keys such that two happenings that can be one share at least one: what and where (or who, or in which rare words),
/// and when. Only
/// happenings that share a key are compared, so the cost of an article does not grow with the years in store.
///
/// Weak: of happenings with a place only talks, accords and words are also looked up by who takes part.
public final class Blocks {
  /// Degrees of latitude a square; twice as many of longitude.
  private static final double SQUARE = 0.5;
  private static final int DAYS_A_WEEK = 7;
  /// Longer ranges are looked up by their first weeks only.
  private static final int MOST_WEEKS = 60;
  /// Longer ranges are looked up by their words in the first and last week only.
  private static final int MOST_WEEKS_OF_WORDS = 5;
  private static final int RARE_WORDS = 4;
  /// In fewer than one of twenty articles.
  private static final double RARE = 3;

  private Blocks() {}

  /// The keys of a happening; none where nothing dates it.
  public static Set<String> of(Happening happening) {
    var keys = new TreeSet<String>();
    List<String> times = times(happening);
    for (String what : what(happening)) {
      for (String when : times) {
        keys.add(what + "|" + when);
      }
    }
    for (TypeFamily family : happening.families()) {
      for (String word : rareWords(happening)) {
        for (String when : times.size() > MOST_WEEKS_OF_WORDS ? List.of(times.getFirst(), times.getLast()) : times) {
          keys.add("%s|word:%s|%s".formatted(family, word, when));
        }
      }
    }
    return keys;
  }

  /// The rarest syllables of its sentences: reports that place it differently share them.
  private static List<String> rareWords(Happening happening) {
    return happening.wording().words().stream().filter(word -> WordRarity.TABLE.of(word) >= RARE)
        .sorted(Comparator.comparingDouble(WordRarity.TABLE::of).reversed().thenComparing(Comparator.naturalOrder()))
        .limit(RARE_WORDS).toList();
  }

  private static List<String> times(Happening happening) {
    var times = new ArrayList<String>();
    happening.incompleteTime().ifPresent(times::add);
    DayRange.of(happening).ifPresent(days -> {
      long first = week(days.from());
      for (long week = first; week <= Math.min(week(days.to()), first + MOST_WEEKS); week++) {
        times.add("week" + week);
      }
    });
    return times;
  }

  private static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), DAYS_A_WEEK);
  }

  private static Set<String> what(Happening happening) {
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
      if (happening.places().isEmpty() || family.political()) {
        happening.agents().forEach(side -> keys.add(family + "|by:" + side));
      }
    }
    return keys;
  }

  /// Four grids, each shifted by half a square: two points within 25 km share a square of one of them, up to
  /// 60 degrees north or south.
  private static void squares(TypeFamily family, Coordinates at, Set<String> keys) {
    for (int grid = 0; grid < 4; grid++) {
      double north = at.latitude() / SQUARE + (grid & 1) * 0.5;
      double east = at.longitude() / (2 * SQUARE) + (grid >> 1) * 0.5;
      keys.add("%s|square%d:%d:%d".formatted(family, grid, (long) Math.floor(north),
          (long) Math.floor(east)));
    }
  }
}
