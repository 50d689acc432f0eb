package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.biennien.claim.Place;

/// Places by their keys, in memory as long as the store's revision is the same: a map of one day names thousands, and so does
/// that of the next. For one thread.
final class KeptPlaces {
  private final Session session;
  private final Map<String, Place> kept = new HashMap<>();
  private long revision = -1;
  private boolean all;

  KeptPlaces(Session session) {
    this.session = session;
  }

  /// Forgets them where the store has changed; to be asked once in a transaction.
  KeptPlaces asOfNow() throws SQLException {
    long now = RevisionRows.revision(session);
    if (now != revision) {
      kept.clear();
      all = false;
      revision = now;
    }
    return this;
  }

  /// The same with all that have a ledger, which are read together.
  KeptPlaces all() throws SQLException {
    if (!all) {
      session.query("SELECT p.* FROM ledgers l JOIN places p ON p.key = l.place_key",
          row -> kept.put(row.getString("key"), PostingRows.place(row)) == null);
      all = true;
    }
    return this;
  }

  Place place(String key) throws SQLException {
    Place there = kept.get(key);
    if (there != null) {
      return there;
    }
    Place place = session.find("SELECT * FROM places WHERE key = ?", PostingRows::place, key).orElseThrow();
    kept.put(key, place);
    return place;
  }
}
