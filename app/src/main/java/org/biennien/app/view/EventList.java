package org.biennien.app.view;

import java.util.List;

/// Events that match a question, as far as they were asked for.
///
/// @param total how many match
/// @param events the first of them, in the order of their days
public record EventList(int total, List<EventLine> events) {
  public EventList {
    events = List.copyOf(events);
  }
}
