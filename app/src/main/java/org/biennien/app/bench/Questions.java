package org.biennien.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.DaySpan;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.ClaimType;

/// What readers ask a chronicle, each kind many times with other places, sides and days, and how long the answers take.
/// Places are drawn from the thousand with the longest ledgers, which are harder than most.
final class Questions {
  private static final int PLACES = 1000;
  private static final int PAGE = 100;
  private static final int WARM_UP = 40;

  private final Annals chronicle;
  private final SplittableRandom random = new SplittableRandom(20171111);
  private final List<PlaceKey> places = new ArrayList<>();
  private final List<String> sides = new ArrayList<>();
  private final List<Event> events;
  private final Map<String, Quantiles> cpu = new LinkedHashMap<>();
  private final Map<String, Quantiles> wall = new LinkedHashMap<>();
  private final int contradictions;
  private final int articles;
  private final DaySpan days;

  Questions(Annals chronicle) {
    this.chronicle = chronicle;
    this.days = chronicle.days().orElse(new DaySpan(InventedWorld.FIRST, InventedWorld.LAST));
    chronicle.places(days.last(), PLACES, 0).forEach(state -> places.add(state.key()));
    this.events = chronicle.events(EventQuery.ALL.offset(chronicle.eventCount(EventQuery.ALL) / 2).limit(PAGE));
    events.forEach(event -> sides.addAll(event.sides()));
    this.contradictions = chronicle.contradictionCount();
    this.articles = chronicle.articleCount();
  }

  /// Asks each kind of question so many times, after some of each kind that are not measured: a program that is still being
  /// compiled tells more of the compiler.
  void ask(int times) {
    kinds().values().forEach(question -> IntStream.range(0, WARM_UP).forEach(i -> question.run()));
    kinds().forEach((kind, question) -> {
      List<Effort> efforts = IntStream.range(0, times).mapToObj(i -> Effort.of(question)).toList();
      cpu.put(kind, Quantiles.ofNanos(efforts.stream().map(Effort::cpu).toList()));
      wall.put(kind, Quantiles.ofNanos(efforts.stream().map(Effort::wall).toList()));
    });
  }

  /// Milliseconds of CPU by kind of question.
  Map<String, Quantiles> cpu() {
    return cpu;
  }

  /// Milliseconds on the clock by kind of question.
  Map<String, Quantiles> wall() {
    return wall;
  }

  private Map<String, Runnable> kinds() {
    Map<String, Runnable> kinds = new LinkedHashMap<>();
    kinds.put("ledger", () -> chronicle.ledger(one(places).value()));
    kinds.put("ledger-known", () -> chronicle.ledger(one(places).value(), day()));
    kinds.put("side", () -> chronicle.heldBy(one(sides), day()));
    kinds.put("side-known", () -> chronicle.heldBy(one(sides), day(), day()));
    kinds.put("places", () -> chronicle.places(day()));
    kinds.put("places-known", () -> chronicle.places(day(), day()));
    kinds.put("places-page", () -> chronicle.places(day(), PAGE, random.nextInt(places.size())));
    events(kinds, "events-place", query -> query.place(one(places)));
    events(kinds, "events-side", query -> query.side(one(sides)));
    events(kinds, "events-type", query -> query.type(ClaimType.values()[random.nextInt(ClaimType.values().length)]));
    events(kinds, "events-time", query -> {
      LocalDate from = day();
      return query.from(from).to(from.plusDays(30));
    });
    events(kinds, "events-side-type-time", query -> query.side(one(sides)).type(ClaimType.SEIZE).from(day()));
    kinds.put("events-count", () -> chronicle.eventCount(EventQuery.ALL.side(one(sides)).from(day())));
    kinds.put("event", () -> chronicle.event(one(events).id()));
    kinds.put("claim-event", () -> chronicle.eventOf(one(one(events).claims()).id()));
    kinds.put("contradictions", () -> chronicle.contradictions(PAGE, random.nextInt(Math.max(contradictions, 1))));
    kinds.put("articles", () -> chronicle.articles(PAGE, random.nextInt(articles)));
    kinds.put("place-by-name", () -> chronicle.placesNamed("kar"));
    return kinds;
  }

  private void events(Map<String, Runnable> kinds, String kind, UnaryOperator<EventQuery> asked) {
    kinds.put(kind, () -> chronicle.events(asked.apply(EventQuery.ALL.limit(PAGE))));
  }

  private LocalDate day() {
    return days.first().plusDays(random.nextLong(days.last().toEpochDay() - days.first().toEpochDay() + 1));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
