package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Keys such that two happenings that can be one share at least one: what and where (or who, or in which rare words),
/// and when. Only happenings that share a key are compared, so the cost of an article does not grow with the years in store.
///
/// A key is a number: the week in its upper 20 bits, a hash of the rest below. So keys of one week lie together on disk. Two
/// things with one hash are compared once too often, which changes nothing.
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
  private static final int HASH_BITS = 44;

  private Blocks() {}

  /// The keys of a happening; none where nothing dates it. One of a day without a year is looked up by its rare words alone: all
  /// years fold into that day, so what shares a place or a side is more with every year, and is not one for that.
  public static Set<Long> of(Happening happening) {
    var keys = new TreeSet<Long>();
    if (happening.incompleteTime().isPresent() && happening.wording().known()) {
      long when = hash(happening.incompleteTime().get());
      happening.families().forEach(family -> happening.rarest().forEach(word -> keys.add(key(family + "|word:" + word, when))));
      return keys;
    }
    List<Long> times = times(happening);
    for (String what : what(happening)) {
      for (long when : times) {
        keys.add(key(what, when));
      }
    }
    for (TypeFamily family : happening.families()) {
      for (String word : happening.rarest().stream().limit(RARE_WORDS).toList()) {
        for (long when : times.size() > MOST_WEEKS_OF_WORDS ? List.of(times.getFirst(), times.getLast()) : times) {
          keys.add(key(family + "|word:" + word, when));
        }
      }
    }
    return keys;
  }

  private static long key(String what, long when) {
    return when << HASH_BITS | hash(what) >>> Long.SIZE - HASH_BITS;
  }

  /// FNV-1a over UTF-16 units, mixed by the finaliser of SplitMix64; the same on every machine, since it is kept.
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return FoldedProse.mix(hash);
  }

  /// Weeks; for a date without a year a number that stands for it.
  private static List<Long> times(Happening happening) {
    var times = new ArrayList<Long>();
    happening.incompleteTime().ifPresent(date -> times.add(hash(date)));
    happening.days().ifPresent(days -> {
      long first = week(days.from());
      for (long week = first; week <= Math.min(week(days.to()), first + MOST_WEEKS); week++) {
        times.add(week);
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
