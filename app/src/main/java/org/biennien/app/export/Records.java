package org.biennien.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.biennien.app.view.EventDays;
import org.biennien.chronicle.Account;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.ledger.Change;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.RivalHolders;
import org.biennien.chronicle.ledger.StateInterval;
import org.biennien.chronicle.ledger.Step;
import org.biennien.chronicle.store.Annals;
import org.biennien.claim.ClaimType;

/// Makes records of what the chronicle answers. Each cites the claims that it rests on.
public final class Records {
  private final Citations citations;
  private final Origins origins = new Origins(Alliances.load());

  public Records(Annals chronicle) {
    this.citations = Citations.of(chronicle);
  }

  /// The ledger of a place, without what each voice says alone.
  public LedgerDocument ledger(PlaceLedger ledger, Optional<LocalDate> at) {
    return ledger(ledger, at, false);
  }

  /// The ledger of a place.
  ///
  /// @param voices whether to tell what each voice alone says, too
  public LedgerDocument ledger(PlaceLedger ledger, Optional<LocalDate> at, boolean voices) {
    Control state = at.map(ledger::at).orElseGet(ledger::last);
    return new LedgerDocument(LedgerDocument.FORMAT, PlaceRecord.of(ledger.place()), at, ledger.known(),
        StateRecord.of(state), spells(ledger.states()), voices ? voices(ledger) : List.of(), postings(ledger),
        ledger.parts().stream().map(PlaceRecord::of).toList());
  }

  private static List<VoiceRecord> voices(PlaceLedger ledger) {
    var voices = new ArrayList<VoiceRecord>();
    ledger.byVoice().forEach((key, states) -> states.stream().flatMap(state -> state.control().origins().stream())
        .filter(origin -> origin.key().equals(key)).findFirst()
        .ifPresent(origin -> voices.add(new VoiceRecord(OriginRecord.of(origin), spells(states)))));
    return voices;
  }

  private static List<SpellRecord> spells(List<StateInterval> states) {
    var spells = new ArrayList<SpellRecord>();
    for (int i = 0; i < states.size(); i++) {
      StateInterval state = states.get(i);
      Optional<String> end = i + 1 < states.size()
          ? Optional.of(states.get(i + 1).since().toString()) : Optional.empty();
      spells.add(new SpellRecord(state.from(), state.until().map(next -> next.minusDays(1)),
          new ValidRecord(Optional.of(state.since().toString()), end), StateRecord.of(state.control()),
          state.postingIds()));
    }
    return spells;
  }

  private List<PostingRecord> postings(PlaceLedger ledger) {
    Map<String, Set<String>> rivals = rivals(ledger);
    var postings = new ArrayList<PostingRecord>();
    for (List<Entry> entries : List.of(ledger.entries(), ledger.undated())) {
      for (Entry entry : entries) {
        Set<String> against = rivals.getOrDefault(entry.posting().id(), Set.of());
        postings.add(PostingRecord.of(entry, citations, List.copyOf(against)));
      }
    }
    return postings;
  }

  private static Map<String, Set<String>> rivals(PlaceLedger ledger) {
    var rivals = new HashMap<String, Set<String>>();
    for (RivalHolders pair : RivalHolders.of(ledger)) {
      rivals.computeIfAbsent(pair.first().id(), id -> new TreeSet<>()).add(pair.second().id());
      rivals.computeIfAbsent(pair.second().id(), id -> new TreeSet<>()).add(pair.first().id());
    }
    return rivals;
  }

  /// All that a side is said to hold.
  public static SideDocument side(
      String side, Optional<LocalDate> at, Optional<LocalDate> known, List<PlaceState> places) {
    return new SideDocument(SideDocument.FORMAT, side, at, known, places.stream().map(HeldRecord::of).toList());
  }

  /// What changed hands between two days.
  public DiffDocument diff(
      LocalDate from, LocalDate to, Optional<LocalDate> known, Optional<String> side, List<Change> changes) {
    return new DiffDocument(DiffDocument.FORMAT, from, to, known, side,
        changes.stream().map(this::change).toList());
  }

  private ChangeRecord change(Change change) {
    return new ChangeRecord(PlaceRecord.of(change.place()), StateRecord.of(change.before()),
        StateRecord.of(change.after()), change.steps().stream().map(this::step).toList());
  }

  private StepRecord step(Step step) {
    return new StepRecord(step.day(), step.since().toString(), step.handsChanged(), StateRecord.of(step.before()),
        StateRecord.of(step.after()), step.losers().stream().map(SideRecord::of).toList(), step.postings().stream().map(posting -> posting.id()).toList(),
        citations.of(step.postings()));
  }

  /// Events, of which more may match.
  public EventsDocument events(int total, List<Event> events) {
    return new EventsDocument(EventsDocument.FORMAT, total, events.stream().map(this::event).toList());
  }

  private EventRecord event(Event event) {
    Optional<EventDays> days = EventDays.of(event);
    List<Origin> voices = event.testimonies().stream().map(origins::of).flatMap(Collection::stream).toList();
    return new EventRecord(event.id(), event.types().stream().map(ClaimType::label).toList(),
        event.status().label(), event.time().map(Object::toString).or(() -> days.map(EventDays::edtf)),
        days.map(EventDays::basis).orElse("unknown"), days.map(EventDays::from), days.map(EventDays::to),
        event.agents(), event.patients(), event.places().stream().map(PlaceRecord::of).toList(),
        Origin.independent(voices), voices.stream().map(OriginRecord::of).distinct().toList(),
        Account.of(event, origins).stream().map(AccountRecord::of).toList(),
        List.copyOf(event.articles()), event.testimonies().stream().map(citations::of).toList(),
        event.merges().stream().map(Merge::grounds).flatMap(Collection::stream).distinct().map(GroundRecord::of).toList());
  }
}
