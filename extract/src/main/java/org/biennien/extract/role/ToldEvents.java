package org.biennien.extract.role;

import java.util.List;
import org.biennien.extract.Mentions;
import org.biennien.extract.trigger.EventMention;

/// The events of an article beside all else that it names.
///
/// @param events in reading order
public record ToldEvents(Mentions mentions, List<EventMention> events) {
  public ToldEvents {
    events = List.copyOf(events);
  }
}
