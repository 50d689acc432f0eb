package org.biennien.app.view;

import java.util.Optional;
import org.biennien.chronicle.Origin;

/// Whose word it is, however many outlets repeat it.
///
/// @param name actor code or proper name; absent for an unnamed source and an unknown outlet
/// @param words the words of the text that stand for it; absent where an article speaks in its own voice
/// @param kind what it is to the conflict
/// @param party whether it takes part in what it tells
/// @param selfServing whether it tells a success of its own camp
public record Voice(Optional<String> name, Optional<String> words, String kind, boolean party, boolean selfServing) {

  static Voice of(Origin origin) {
    return new Voice(origin.name(), Optional.of(origin.words()).filter(words -> !words.isEmpty()), origin.kind().label(), origin.party(), origin.selfServing());
  }
}
