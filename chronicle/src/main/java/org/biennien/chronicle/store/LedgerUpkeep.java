package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.PlaceDay;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.store.PlaceDayRows.Row;

/// Keeps the ledgers of places up to date while postings come and go. Each place is worked out anew from the first day
/// on which a posting changed, and only until it is again as it was: a late report of an old battle costs a few days of
/// one place, however long its ledger is.
final class LedgerUpkeep {
  private final Session session;
  private final PlaceDayRows days;
  private final Map<PlaceKey, Touched> touched = new TreeMap<>();

  /// What changed of a place.
  private static final class Touched {
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<String, Posting> undated = new HashMap<>();
    private final Map<String, Integer> sides = new TreeMap<>();
    private int postings;
    private int lines;
    private int undatedLines;
  }

  LedgerUpkeep(Session session) {
    this.session = session;
    this.days = PlaceDayRows.of(session, new Voices(session));
  }

  /// Writes a posting.
  void add(Posting posting) throws SQLException {
    PostingRows.insert(session, posting);
    touch(posting, 1);
  }

  /// Removes a posting.
  void remove(Posting posting) throws SQLException {
    session.update("DELETE FROM postings WHERE id = ?", posting.id());
    touch(posting, -1);
  }

  /// Counts a posting as changed that is written or removed elsewhere.
  ///
  /// @param more how many postings of its place there are more by it: 1 or -1
  void touch(Posting posting, int more) {
    Touched place = touched.computeIfAbsent(posting.key(), key -> new Touched());
    place.postings += more;
    for (String side : posting.side().codes()) {
      place.sides.merge(side, more, Integer::sum);
    }
    PostingRows.day(posting).ifPresentOrElse(place.days::add,
        () -> place.undated.putIfAbsent(Entry.content(posting), posting));
  }

  /// Brings the ledgers of all places up to date whose postings were added or removed.
  void settle() throws SQLException {
    var rivals = new RivalRows(session, days);
    for (var place : touched.entrySet()) {
      Touched changed = place.getValue();
      if (!changed.days.isEmpty()) {
        LocalDate last = fold(place.getKey(), changed);
        new HeardRows(session).settle(place.getKey(), changed.days.first(), last);
        rivals.settle(place.getKey(), changed.days.first(), changed.days.last(), last);
      }
      for (var undated : changed.undated.entrySet()) {
        undated(place.getKey(), undated.getKey(), undated.getValue(), changed);
      }
      summary(place.getKey(), changed);
    }
    touched.clear();
  }

  /// Works out the days of a place anew.
  ///
  /// @return the last day whose row changed, or was looked at
  private LocalDate fold(PlaceKey place, Touched changed) throws SQLException {
    LocalDate day = changed.days.first();
    Optional<PlaceDay> last = days.before(place, day).map(Row::day);
    while (true) {
      List<Posting> told = PostingRows.ofDays(session, place, day, day);
      Optional<Row> before = days.at(place, day);
      Optional<Row> after = told.isEmpty() ? Optional.empty() : Optional.of(new Row(PlaceDay.after(last, day, told),
          Entry.gather(told, Optional.empty()).size()));
      boolean settled = after.equals(before);
      if (!settled) {
        replace(place, day, before, after, changed);
      }
      Optional<LocalDate> next = next(place, day, settled, changed.days);
      if (next.isEmpty()) {
        return day;
      }
      if (settled) {
        last = days.before(place, next.get()).map(Row::day);
      } else if (after.isPresent()) {
        last = after.map(Row::day);
      }
      day = next.get();
    }
  }

  private void replace(PlaceKey place, LocalDate day, Optional<Row> before, Optional<Row> after, Touched changed)
      throws SQLException {
    if (before.isPresent()) {
      days.delete(place, day);
      changed.lines -= before.get().lines();
    }
    if (after.isPresent()) {
      days.insert(place, after.get());
      changed.lines += after.get().lines();
    }
  }

  /// The next day to work out: where a day is as it was, those after it are, too, up to the next one touched.
  private Optional<LocalDate> next(PlaceKey place, LocalDate day, boolean settled, TreeSet<LocalDate> touchedDays)
      throws SQLException {
    Optional<LocalDate> nextTouched = Optional.ofNullable(touchedDays.higher(day));
    if (settled) {
      return nextTouched;
    }
    Optional<LocalDate> nextTold = PostingRows.dayAfter(session, place, day);
    return nextTold.filter(told -> nextTouched.filter(told::isAfter).isEmpty()).or(() -> nextTouched);
  }

  private void undated(PlaceKey place, String content, Posting like, Touched changed) throws SQLException {
    int before = session.count("SELECT lines FROM undated_lines WHERE place_key = ? AND content = ?", place, content);
    int after = Entry.gather(PostingRows.undatedLike(session, like), Optional.empty()).size();
    session.update("DELETE FROM undated_lines WHERE place_key = ? AND content = ?", place, content);
    if (after > 0) {
      session.update("INSERT INTO undated_lines (place_key, content, lines) VALUES (?, ?, ?)", place, content, after);
    }
    changed.undatedLines += after - before;
  }

  private void summary(PlaceKey place, Touched changed) throws SQLException {
    session.update("""
        INSERT INTO ledgers (place_key, postings, lines, undated) VALUES (?1, ?2, ?3 + ?4, ?4)
        ON CONFLICT (place_key) DO UPDATE SET postings = postings + ?2, lines = lines + ?3 + ?4,
          undated = undated + ?4""", place, changed.postings, changed.lines, changed.undatedLines);
    session.update("DELETE FROM ledgers WHERE place_key = ? AND postings = 0", place);
    for (var side : changed.sides.entrySet()) {
      session.update("""
          INSERT INTO side_places (side, place_key, postings) VALUES (?1, ?2, ?3)
          ON CONFLICT (side, place_key) DO UPDATE SET postings = postings + ?3""", side.getKey(), place, side.getValue());
    }
    session.update("DELETE FROM side_places WHERE place_key = ? AND postings = 0", place);
  }
}
