package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.biennien.claim.Edtf;

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
    Views views = Views.NONE;
    for (var day : days.entrySet()) {
      views = views.after(day.getValue());
      append(states, day.getKey(), views.control(), day.getValue());
    }
    return List.copyOf(states);
  }

  private static void append(List<StateInterval> states, LocalDate day, Control control,
      List<Posting> because) {
    List<String> ids = because.stream().map(Posting::id).toList();
    if (!states.isEmpty()) {
      StateInterval last = states.removeLast();
      if (last.control().equals(control)) {
        var all = new ArrayList<>(last.postingIds());
        all.addAll(ids);
        states.add(new StateInterval(last.from(), Optional.empty(), last.since(), control, all));
        return;
      }
      states.add(new StateInterval(last.from(), Optional.of(day), last.since(), last.control(),
          last.postingIds()));
    }
    states.add(new StateInterval(day, Optional.empty(), since(because), control, ids));
  }

  /// The date as the posting that weighs most tells it: a gain before a loss, before the rest.
  private static Edtf since(List<Posting> because) {
    return because.stream().min(Comparator.comparing(Posting::effect, Comparator.comparingInt(effect ->
            switch (effect) {
              case GAIN -> 0;
              case LOSE -> 1;
              case BESIEGE -> 2;
              case HOLD -> 3;
            })).thenComparing(Posting::id))
        .flatMap(posting -> posting.valid().value()).orElseThrow();
  }
}
