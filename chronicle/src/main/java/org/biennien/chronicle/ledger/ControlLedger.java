package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// The ledgers of all places. Postings are only ever added. It answers who was said to hold a place on a day
/// of valid time, as known on a day of reported time; both are kept apart.
///
/// Not for use by several threads while postings are added.
public final class ControlLedger {
  private final Map<PlaceKey, Map<String, Posting>> byPlace = new TreeMap<>();
  private final Map<String, Map<PlaceKey, Place>> partsByWhole = new TreeMap<>();

  /// Adds postings; one that is there already changes nothing.
  ///
  /// @throws IllegalArgumentException if a posting of that id is there with another content
  public void append(Collection<Posting> postings) {
    for (Posting posting : postings) {
      PlaceKey.wholeOf(posting.place()).ifPresent(whole -> partsByWhole
          .computeIfAbsent(whole, name -> new TreeMap<>()).putIfAbsent(posting.key(), posting.place()));
      Posting there = byPlace.computeIfAbsent(posting.key(), key -> new TreeMap<>())
          .putIfAbsent(posting.id(), posting);
      if (there != null && !there.equals(posting)) {
        throw new IllegalArgumentException("posting %s is in the ledger with another content: %s, not %s"
            .formatted(posting.id(), there, posting));
      }
    }
  }

  /// All places with a posting.
  public Set<PlaceKey> places() {
    return Set.copyOf(byPlace.keySet());
  }

  /// The ledger of a place with all that is known.
  public Optional<PlaceLedger> place(PlaceKey key) {
    return ledger(key, Optional.empty());
  }

  /// The ledger of a place as known on a day.
  public Optional<PlaceLedger> place(PlaceKey key, LocalDate known) {
    return ledger(key, Optional.of(known));
  }

  /// The state of a place on a day of valid time, as known on a day of reported time.
  public Control state(PlaceKey key, LocalDate at, LocalDate known) {
    return place(key, known).map(ledger -> ledger.at(at)).orElseGet(Control.Untold::new);
  }

  private Optional<PlaceLedger> ledger(PlaceKey key, Optional<LocalDate> known) {
    Collection<Posting> postings = byPlace.getOrDefault(key, Map.of()).values();
    return postings.stream().findFirst().map(first -> {
      var seen = new ArrayList<Posting>();
      postings.stream().filter(posting -> Entry.knowledge(posting, known) == Knowledge.KNOWN)
          .forEach(seen::add);
      List<Entry> entries = Entry.gather(List.copyOf(postings), known);
      return new PlaceLedger(key, first.place(), known,
          entries.stream().filter(entry -> entry.posting().valid().onCalendar()).toList(),
          entries.stream().filter(entry -> !entry.posting().valid().onCalendar()).toList(),
          Timeline.of(seen), parts(first.place()));
    });
  }

  private List<Place> parts(Place whole) {
    return List.copyOf(partsByWhole.getOrDefault(FoldedName.of(whole.name()), Map.of()).values());
  }
}
