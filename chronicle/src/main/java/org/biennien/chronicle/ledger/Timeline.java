package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The states of one place in the order of time, from its postings. The order in which the postings came does
/// not matter.
final class Timeline {
  private Timeline() {}

  static List<StateInterval> of(List<Posting> postings) {
    SortedMap<LocalDate, List<Posting>> days = new TreeMap<>();
    postings.stream().sorted(Posting.CHRONICLE_ORDER).forEach(posting ->
        posting.valid().effective(posting.effect())
            .ifPresent(day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(posting)));
    var states = new ArrayList<StateInterval>();
    Optional<PlaceDay> last = Optional.empty();
    for (var told : days.entrySet()) {
      PlaceDay day = PlaceDay.after(last, told.getKey(), told.getValue());
      append(states, day, told.getValue().stream().map(Posting::id).toList());
      last = Optional.of(day);
    }
    return List.copyOf(states);
  }

  private static void append(List<StateInterval> states, PlaceDay day, List<String> because) {
    if (day.begins()) {
      if (!states.isEmpty()) {
        StateInterval last = states.removeLast();
        states.add(new StateInterval(last.from(), Optional.of(day.day()), last.since(), last.control(),
            last.postingIds()));
      }
      states.add(new StateInterval(day.from(), Optional.empty(), day.since(), day.control(), because));
      return;
    }
    StateInterval last = states.removeLast();
    var all = new ArrayList<>(last.postingIds());
    all.addAll(because);
    states.add(new StateInterval(last.from(), Optional.empty(), last.since(), last.control(), all));
  }
}
