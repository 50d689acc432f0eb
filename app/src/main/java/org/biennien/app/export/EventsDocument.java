package org.biennien.app.export;

import java.util.List;

/// What `biennien events --format json` prints.
///
/// @param format `biennien-events/1`
/// @param total how many events match
/// @param events by date, those off the calendar last
public record EventsDocument(String format, int total, List<EventRecord> events) {
  static final String FORMAT = "biennien-events/1";

  public EventsDocument {
    events = List.copyOf(events);
  }
}
