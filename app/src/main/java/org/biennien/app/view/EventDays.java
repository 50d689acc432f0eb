package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.coref.DayRange;
import org.biennien.chronicle.coref.Happening;

/// The days on which an event can have been: as told, or where nobody tells them, the last before publication.
///
/// @param from the first
/// @param to the last
/// @param told whether a claim tells them
public record EventDays(LocalDate from, LocalDate to, boolean told) {

  /// Absent where neither a claim nor an article has a date on the calendar.
  public static Optional<EventDays> of(Event event) {
    List<DayRange> all = Happening.of(event.testimonies()).stream().flatMap(h -> DayRange.of(h).stream()).toList();
    boolean told = all.stream().anyMatch(DayRange::told);
    List<DayRange> days = all.stream().filter(range -> range.told() == told).toList();
    return days.stream().map(DayRange::from).min(LocalDate::compareTo).map(from ->
        new EventDays(from, days.stream().map(DayRange::to).max(LocalDate::compareTo).orElse(from), told));
  }

  /// `told` or `publication`.
  public String basis() {
    return told ? "told" : "publication";
  }

  /// The days as one EDTF value.
  public String edtf() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
