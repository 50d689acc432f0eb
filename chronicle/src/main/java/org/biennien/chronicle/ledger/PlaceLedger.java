package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;

/// The ledger of one place as known on a day: every posting with its voice and echoes, and the states that
/// follow.
///
/// @param key which place
/// @param place the place
/// @param known the day of knowledge; absent for all that is known
/// @param entries on the calendar, in chronicle order; what was not surely known is listed but moves no state
/// @param undated entries off the calendar (`XXXX-12-11`, or no date at all), with their own label; they move
///     no state
/// @param states in the order of time, without gaps between them; none before the first
/// @param parts places that bear this one in their name (`Al-Amiriyah, Palmyra`); shown under it, never
///     inherited
public record PlaceLedger(
    PlaceKey key,
    Place place,
    Optional<LocalDate> known,
    List<Entry> entries,
    List<Entry> undated,
    List<StateInterval> states,
    List<Place> parts) {
  public PlaceLedger {
    entries = List.copyOf(entries);
    undated = List.copyOf(undated);
    states = List.copyOf(states);
    parts = List.copyOf(parts);
  }

  /// What each voice alone says of the place, by its key: the states that follow from its own words, as far as known.
  /// Where voices disagree, this is who says what, when.
  public SortedMap<String, List<StateInterval>> byVoice() {
    var told = new TreeMap<String, List<Posting>>();
    entries.stream().filter(entry -> entry.knowledge() == Knowledge.KNOWN)
        .flatMap(entry -> Stream.concat(Stream.of(entry.posting()), entry.echoes().stream()))
        .filter(posting -> Entry.knowledge(posting, known) == Knowledge.KNOWN)
        .forEach(posting -> told.computeIfAbsent(posting.origin().key(), key -> new ArrayList<>()).add(posting));
    var states = new TreeMap<String, List<StateInterval>>();
    told.forEach((voice, postings) -> states.put(voice, Timeline.of(postings)));
    return states;
  }

  /// The state on a day of valid time; `Untold` before the first word.
  public Control at(LocalDate day) {
    return interval(day).map(StateInterval::control).orElseGet(Control.Untold::new);
  }

  /// The interval that a day lies in.
  public Optional<StateInterval> interval(LocalDate day) {
    return states.stream().filter(state -> state.contains(day)).findFirst();
  }

  /// The postings with these ids, echoes among them, in the order of the ids; what is not in this ledger is
  /// left out.
  public List<Posting> postings(List<String> ids) {
    Map<String, Posting> byId = entries.stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry.posting()), entry.echoes().stream()))
        .collect(Collectors.toMap(Posting::id, Function.identity()));
    return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  /// The latest state on the calendar.
  public Control last() {
    return states.isEmpty() ? new Control.Untold() : states.getLast().control();
  }
}
