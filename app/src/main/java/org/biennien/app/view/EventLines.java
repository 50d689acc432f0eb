package org.biennien.app.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;

/// Events as lines of the chronicle.
///
/// @param chronicle where they are kept
/// @param names of sides and countries
/// @param evidence finds the sentences
/// @param origins finds the voices
record EventLines(Chronicle chronicle, SideNames names, EvidenceLines evidence, Origins origins) {

  EventList matching(EventFilter filter) {
    List<Event> events = chronicle.events(query(filter)).stream()
        .filter(event -> filter.status().filter(status -> status != status(event)).isEmpty())
        .filter(event -> filter.dated().filter(dated -> dated != dated(event)).isEmpty())
        .toList();
    return new EventList(events.size(), events.stream().limit(filter.limit()).map(this::line).toList());
  }

  private static EventQuery query(EventFilter filter) {
    return new EventQuery(filter.type(), filter.side(), filter.place().map(PlaceKey::new), filter.from(), filter.to(),
        Integer.MAX_VALUE);
  }

  private static EventFilter.Dated dated(Event event) {
    return EventDays.of(event).isPresent() ? EventFilter.Dated.YES : EventFilter.Dated.NO;
  }

  private EventLine line(Event event) {
    Optional<EventDays> days = EventDays.of(event);
    return new EventLine(event.id(), types(event), status(event).label(),
        event.time().map(Object::toString).or(() -> days.map(EventDays::edtf)),
        days.map(EventDays::basis).orElse("unknown"), days.map(EventDays::from), days.map(EventDays::to),
        sides(event, Claim::agent), sides(event, Claim::patient), places(event), independentOrigins(event),
        event.articles().size(), event.testimonies().stream().map(evidence::of).toList(),
        event.merges().stream().map(Merge::reasons).flatMap(Collection::stream).distinct().toList());
  }

  private static List<String> types(Event event) {
    return Stream.concat(Stream.of(event.type()), event.claims().stream().map(Claim::type).sorted())
        .distinct().map(ClaimType::label).toList();
  }

  /// What is said to have happened has happened, whoever else plans or denies it.
  static Status status(Event event) {
    var counts = event.claims().stream().collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
    return counts.containsKey(Status.ACTUAL) ? Status.ACTUAL : counts.keySet().stream()
        .max(Comparator.<Status, Long>comparing(counts::get).thenComparing(Comparator.reverseOrder())).orElseThrow();
  }

  private static List<String> sides(Event event, Function<Claim, List<ActorMention>> role) {
    return event.claims().stream().flatMap(claim -> role.apply(claim).stream())
        .map(mention -> mention.actor().side()).distinct().toList();
  }

  private List<PlaceLine> places(Event event) {
    var places = new LinkedHashMap<PlaceKey, Place>();
    event.claims().stream().flatMap(claim -> claim.place().stream()).map(PlaceMention::place)
        .forEach(place -> places.putIfAbsent(PlaceKey.of(place), place));
    return places.values().stream().map(place -> PlaceLine.of(place, names)).toList();
  }

  private int independentOrigins(Event event) {
    List<Origin> voices = event.testimonies().stream().map(origins::of).flatMap(Collection::stream).toList();
    return Origin.independent(voices);
  }
}
