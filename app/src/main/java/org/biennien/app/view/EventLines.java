package org.biennien.app.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Account;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.ClaimType;

/// Events as lines of the chronicle.
///
/// @param chronicle where they are kept
/// @param names of sides and countries
/// @param evidence finds the sentences
/// @param origins finds the voices
record EventLines(Annals chronicle, SideNames names, EvidenceLines evidence, Origins origins) {

  EventList matching(EventFilter filter) {
    EventQuery query = query(filter);
    return new EventList(chronicle.eventCount(query), chronicle.events(query).stream().map(this::line).toList());
  }

  private static EventQuery query(EventFilter filter) {
    return new EventQuery(filter.type(), filter.status(), filter.side(), filter.place().map(PlaceKey::new),
        filter.from(), filter.to(), filter.dated().map(dated -> dated == EventFilter.Dated.YES), filter.limit(), 0);
  }

  private EventLine line(Event event) {
    Optional<EventDays> days = EventDays.of(event);
    List<Account> accounts = Account.of(event, origins);
    return new EventLine(event.id(), event.types().stream().map(ClaimType::label).toList(), event.status().label(),
        event.time().map(Object::toString).or(() -> days.map(EventDays::edtf)),
        days.map(EventDays::basis).orElse("unknown"), days.map(EventDays::from), days.map(EventDays::to),
        event.agents(), event.patients(), places(event), origins(accounts), event.articles().size(),
        event.testimonies().size(), event.testimonies().getFirst().claim().id(), lines(accounts),
        event.merges().stream().map(Merge::grounds).flatMap(Collection::stream).distinct().map(GroundLine::of).toList());
  }

  private List<PlaceLine> places(Event event) {
    return event.places().stream().map(place -> PlaceLine.of(place, names)).toList();
  }

  private static int origins(List<Account> accounts) {
    return Origin.independent(accounts.stream().map(Account::origin).toList());
  }

  private List<AccountLine> lines(List<Account> accounts) {
    boolean known = accounts.stream().anyMatch(account -> !account.origin().unknownOutlet());
    return accounts.stream().map(account -> new AccountLine(Voice.of(account.origin()),
        known ? !account.origin().unknownOutlet() : account == accounts.getFirst(), lines(account.told(), evidence),
        lines(account.echoes(), evidence))).toList();
  }

  private static List<Evidence> lines(List<Testimony> told, EvidenceLines evidence) {
    return told.stream().map(evidence::of).toList();
  }
}
