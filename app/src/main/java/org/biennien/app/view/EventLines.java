package org.biennien.app.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.ClaimType;

/// Events as lines of the chronicle.
///
/// @param chronicle where they are kept
/// @param names of sides and countries
/// @param evidence finds the sentences
/// @param origins finds the voices
record EventLines(Chronicle chronicle, SideNames names, EvidenceLines evidence, Origins origins) {

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
    return new EventLine(event.id(), event.types().stream().map(ClaimType::label).toList(), event.status().label(),
        event.time().map(Object::toString).or(() -> days.map(EventDays::edtf)),
        days.map(EventDays::basis).orElse("unknown"), days.map(EventDays::from), days.map(EventDays::to),
        event.agents(), event.patients(), places(event), independentOrigins(event),
        event.articles().size(), event.testimonies().stream().map(evidence::of).toList(),
        event.merges().stream().map(Merge::reasons).flatMap(Collection::stream).distinct().toList());
  }

  private List<PlaceLine> places(Event event) {
    return event.places().stream().map(place -> PlaceLine.of(place, names)).toList();
  }

  private int independentOrigins(Event event) {
    List<Origin> voices = event.testimonies().stream().map(origins::of).flatMap(Collection::stream).toList();
    return Origin.independent(voices);
  }
}
