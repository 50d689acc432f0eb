package org.biennien.extract.role;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Quote;
import org.biennien.extract.Mentions;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Span;

/// The events of an article beside all else that it names.
///
/// @param events in reading order
public record ToldEvents(Mentions mentions, List<EventMention> events) {
  public ToldEvents {
    events = List.copyOf(events);
  }

  /// Without what is told by a name alone: *Mặt trận Dân tộc Giải phóng Moro* frees nobody.
  ToldEvents outsideNames() {
    List<EventMention> outside = events.stream().filter(event -> !named(event)).toList();
    return outside.size() == events.size() ? this : new ToldEvents(mentions, outside);
  }

  private boolean named(EventMention event) {
    Quote trigger = event.trigger().quote();
    if (!Character.isUpperCase(trigger.text().charAt(0))) {
      return false;
    }
    for (ActorMention actor : mentions.actors()) {
      Span name = actor.quote().span();
      if (name.start() < trigger.span().start() && trigger.span().end() <= name.end()) {
        return true;
      }
    }
    return false;
  }
}
