package org.biennien.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Place;
import org.biennien.search.CaughtUp;
import org.biennien.search.Found;
import org.biennien.search.SearchIndex;
import org.biennien.search.SearchQuery;

/// Search over a chronicle with the gazetteer's places. Opening it takes nothing: Lucene, model and gazetteer are loaded
/// with the first question. Threads may share one.
public final class Finder implements AutoCloseable {
  /// A question on the page waits for so many changes at most, about a second's; more is taken over by the next ones.
  private static final int CHANGES_A_QUESTION = 1000;

  private final Chronicle chronicle;
  private final Object lock = new Object();
  private Optional<Opened> opened = Optional.empty();

  private record Opened(SearchIndex index, GazetteerAtlas atlas) {}

  public Finder(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  private Opened opened() {
    synchronized (lock) {
      if (opened.isEmpty()) {
        var atlas = new GazetteerAtlas();
        opened = Optional.of(new Opened(SearchIndex.open(chronicle, atlas), atlas));
      }
      return opened.get();
    }
  }

  /// The index itself, for those who look after it.
  public SearchIndex index() {
    return opened().index();
  }

  /// Brings the index up to date with the store.
  ///
  /// @param progress is told how many changes were taken over so far
  public CaughtUp catchUp(IntConsumer progress) {
    return index().catchUp(Integer.MAX_VALUE, progress);
  }

  /// What is found, by the index as it is.
  public Answer ask(SearchQuery query) {
    Found found = index().search(query);
    return new Answer(query, found, places(query, found.places()));
  }

  /// What is found, after the newest changes of the store were taken over; not all of them where they are many.
  public Answer askNow(SearchQuery query) {
    index().catchUp(CHANGES_A_QUESTION, done -> {});
    return ask(query);
  }

  private List<Place> places(SearchQuery query, List<PlaceKey> keys) {
    var places = new ArrayList<Place>();
    for (PlaceKey key : keys) {
      places.add(opened().atlas().place(key).orElseGet(() -> Place.unknown(query.place().orElse(key.value()))));
    }
    return places;
  }

  @Override
  public void close() {
    synchronized (lock) {
      opened.ifPresent(open -> open.index().close());
      opened = Optional.empty();
    }
  }
}
